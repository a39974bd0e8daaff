/** Abbreviated words and what they stand for; `=` one or more words. Used inside names of several words. */
export const abbreviations = `
acct=account acc=account addr=address adr=address amt=amount am=amount avg=average bal=balance biz=business bldg=building
cd=code cde=code cat=category cfg=config chg=charge chk=check cls=class cmt=comment cmp=campaign cnt=count co=company
comp=company conf=confirm cont=contact corp=company ctry=country cntry=country curr=currency cur=currency cust=customer
custno=customer number dept=department desc=description descr=description dest=destination dev=device disc=discount
dist=district dob=date of birth doc=document dt=date dte=date dur=duration emp=employee empl=employee ee=employee
eml=email env=environment est=estimated exp=expiration ext=external extern=external fax=fax flg=flag fl=flag fmt=format freq=frequency
fname=first name lname=last name mname=middle name gen=gender geo=geo grp=group hh=household hr=hour hrs=hours
id=id ident=identifier idx=index img=image ind=flag info=info init=initial inv=invoice invt=inventory lang=language lat=latitude
lvl=level loc=location lng=longitude lon=longitude mgr=manager mngr=manager max=maximum min=minimum mob=mobile mod=modified
mon=month mos=months msg=message mtd=method nbr=number nm=name no=number num=number nr=number obj=object occ=occupation
opp=opportunity opps=opportunities opt=opt ord=order org=organization orig=original pct=percent perc=percent pers=person
ph=phone phn=phone pic=picture pkg=package pmt=payment pos=position pref=preferred prev=previous pri=primary prim=primary prod=product
prof=profile proj=project prov=province pwd=password pymt=payment qty=quantity qnty=quantity rcvd=received rec=record recv=received
ref=reference reg=region rel=relation rep=representative req=request resp=response rev=revenue rte=route sal=salutation sched=schedule
sec=secondary seq=sequence sess=session sid=id sku=sku src=source srvc=service svc=service ssn=ssn st=state stat=status sts=status std=standard
str=street sub=subscription subj=subject sum=summary supp=support sys=system tel=phone temp=temporary tkt=ticket
tot=total trans=transaction txn=transaction tran=transaction ts=timestamp tz=timezone typ=type uid=user id upd=updated updt=updated usr=user
util=utility val=value var=variant vol=volume wk=week wt=weight yr=year yrs=years zip=zip lst=last frst=first secndry=secondary
bene=beneficiary dgns=diagnosis prcdr=procedure physn=physician pyr=payer pmnt=payment clm=claim prvdr=provider admsn=admission
dschrg=discharge cvrage=coverage mdcr=medicare lblty=liability ddctbl=deductible prsn=person acctg=accounting bday=birthday mbr=member
subscr=subscription attr=attribute attrs=attributes cstm=custom dflt=default deflt=default upc=upc mfr=manufacturer manuf=manufacturer
cert=certificate lic=license eff=effective evt=event ev=event perm=permission pts=points auth=auth prio=priority sev=severity
hq=headquarters fn=function yob=year of birth abbrev=abbreviation abrv=abbreviation abbr=abbreviation lbl=label lnk=link ln=line pg=page
rcpt=receipt rqst=request chnl=channel cmpgn=campaign camp=campaign cr=credit dr=debit ytd=year to date dttm=datetime tm=time dtm=datetime
mktg=marketing mkt=market natl=national intl=international apt=apartment ste=suite rd=road ave=avenue blvd=boulevard twp=town
prd=product itm=item ln=line whse=warehouse uom=uom mfg=manufacturer disp=display expr=expression seg=segment subs=subscription
tstamp=timestamp lastmod=last modified crdate=created date credate=created date moddate=modified date createts=created at updatets=updated at
`
