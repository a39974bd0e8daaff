// Written by scripts/train-goals.ts; do not edit.
import type { GoalModel } from './types.ts'

/** The learned weights of the goal reader. */
export const model: GoalModel = {
  scale: 1,
  threshold: 0.65,
  weights: `d|carries:alerts|elsewhere	-58
d|carries:audience|elsewhere	-35
d|carries:content|elsewhere	-93
d|carries:content|here	52
d|carries:conversions|elsewhere	-26
d|carries:events|elsewhere	-35
d|carries:events|here	24
d|carries:files|elsewhere	-29
d|carries:files|here	23
d|carries:model|elsewhere	46
d|carries:model|here	44
d|carries:monitoring|elsewhere	-74
d|carries:monitoring|here	71
d|carries:profiles|elsewhere	-10
d|carries:setup|elsewhere	-62
d|carries:setup|here	81
d|cues:1|0	-4
d|cues:1|1	26
d|cues:1|2	-85
d|cues:2|0	21
d|enrichment	-18
d|enrichment|audience	-18
d|enrichment|b:: F	-49
d|enrichment|b:: Q	-29
d|enrichment|b:: S	-22
d|enrichment|b:: audience	-31
d|enrichment|b:: bring	-22
d|enrichment|b:: connect	-37
d|enrichment|b:: contact	-42
d|enrichment|b:: enrich	38
d|enrichment|b:: export	-37
d|enrichment|b:: full	-30
d|enrichment|b:: get	-14
d|enrichment|b:: import	-39
d|enrichment|b:: mail	-42
d|enrichment|b:: make	-37
d|enrichment|b:: nothing	-39
d|enrichment|b:: object	-51
d|enrichment|b:: our	-41
d|enrichment|b:: owner	-18
d|enrichment|b:: send	-22
d|enrichment|b:: we	-12
d|enrichment|b:: what	-49
d|enrichment|b:F :	-25
d|enrichment|b:F S	-41
d|enrichment|b:F T	-35
d|enrichment|b:F arrowright	-41
d|enrichment|b:F audience	-60
d|enrichment|b:F can	-38
d|enrichment|b:F contact	-38
d|enrichment|b:F get	-52
d|enrichment|b:F import	-33
d|enrichment|b:F know	-70
d|enrichment|b:F list	-56
d|enrichment|b:F nothing	-49
d|enrichment|b:F should	-50
d|enrichment|b:F sync	-60
d|enrichment|b:F warehouse	-56
d|enrichment|b:L :	-22
d|enrichment|b:L content	-58
d|enrichment|b:L event	-30
d|enrichment|b:L tag	-41
d|enrichment|b:L with	-27
d|enrichment|b:N :	-15
d|enrichment|b:N P	-29
d|enrichment|b:N of	-54
d|enrichment|b:P Q	-17
d|enrichment|b:P S	-32
d|enrichment|b:P T	-15
d|enrichment|b:P account	-30
d|enrichment|b:P activity	-30
d|enrichment|b:P ads	-43
d|enrichment|b:P alone	-25
d|enrichment|b:P arrowleft	-68
d|enrichment|b:P arrowright	-29
d|enrichment|b:P attribute	-27
d|enrichment|b:P audience	-21
d|enrichment|b:P come	-29
d|enrichment|b:P company	54
d|enrichment|b:P complete	34
d|enrichment|b:P contact	-72
d|enrichment|b:P conversion	-15
d|enrichment|b:P customer	-18
d|enrichment|b:P enrichment	49
d|enrichment|b:P eu	-45
d|enrichment|b:P europe	-48
d|enrichment|b:P event	-23
d|enrichment|b:P export	-20
d|enrichment|b:P firmographic	44
d|enrichment|b:P for	49
d|enrichment|b:P from	-62
d|enrichment|b:P get	-26
d|enrichment|b:P import	-14
d|enrichment|b:P in	-31
d|enrichment|b:P ingest	-33
d|enrichment|b:P integration	-58
d|enrichment|b:P into	-18
d|enrichment|b:P is	-56
d|enrichment|b:P job	-53
d|enrichment|b:P know	-39
d|enrichment|b:P later	-33
d|enrichment|b:P lead	-25
d|enrichment|b:P list	-51
d|enrichment|b:P nothing	19
d|enrichment|b:P on	19
d|enrichment|b:P purchase	-36
d|enrichment|b:P segment	-22
d|enrichment|b:P server	-43
d|enrichment|b:P sync	-63
d|enrichment|b:P table	-24
d|enrichment|b:P tag	-55
d|enrichment|b:P taxonomy	-46
d|enrichment|b:P user	-17
d|enrichment|b:P we	-69
d|enrichment|b:P when	-41
d|enrichment|b:P with	-27
d|enrichment|b:Q :	-24
d|enrichment|b:Q P	-22
d|enrichment|b:Q Q	-19
d|enrichment|b:Q S	-26
d|enrichment|b:Q T	-16
d|enrichment|b:Q account	-23
d|enrichment|b:Q add	-88
d|enrichment|b:Q alone	-14
d|enrichment|b:Q and	-31
d|enrichment|b:Q append	-35
d|enrichment|b:Q arrive	-32
d|enrichment|b:Q arrowright	-30
d|enrichment|b:Q article	-54
d|enrichment|b:Q as	-30
d|enrichment|b:Q asap	-43
d|enrichment|b:Q come	-30
d|enrichment|b:Q company	-50
d|enrichment|b:Q complete	-71
d|enrichment|b:Q contact	-20
d|enrichment|b:Q could	-30
d|enrichment|b:Q data	-38
d|enrichment|b:Q delivery	-37
d|enrichment|b:Q due	-33
d|enrichment|b:Q enhance	-64
d|enrichment|b:Q enrich	-55
d|enrichment|b:Q enrichment	-70
d|enrichment|b:Q event	-16
d|enrichment|b:Q file	-25
d|enrichment|b:Q follower	-44
d|enrichment|b:Q for	-28
d|enrichment|b:Q has	-55
d|enrichment|b:Q hashed	-20
d|enrichment|b:Q import	-15
d|enrichment|b:Q integration	-30
d|enrichment|b:Q keep	-34
d|enrichment|b:Q lead	-25
d|enrichment|b:Q maybe	-39
d|enrichment|b:Q not	-29
d|enrichment|b:Q nothing	-25
d|enrichment|b:Q of	-23
d|enrichment|b:Q on	-55
d|enrichment|b:Q our	-48
d|enrichment|b:Q please	-25
d|enrichment|b:Q plus	-31
d|enrichment|b:Q return	-59
d|enrichment|b:Q second	-40
d|enrichment|b:Q server	-31
d|enrichment|b:Q should	-36
d|enrichment|b:Q step	-33
d|enrichment|b:Q success	-43
d|enrichment|b:Q sync	-31
d|enrichment|b:Q the	-28
d|enrichment|b:Q to	-36
d|enrichment|b:Q together	-55
d|enrichment|b:Q use	-29
d|enrichment|b:Q was	-24
d|enrichment|b:Q we	-13
d|enrichment|b:Q when	-23
d|enrichment|b:Q with	-40
d|enrichment|b:S P	-37
d|enrichment|b:S Q	-20
d|enrichment|b:S T	-21
d|enrichment|b:S audience	-22
d|enrichment|b:S by	-46
d|enrichment|b:S cohort	-26
d|enrichment|b:S file	-50
d|enrichment|b:S from	-21
d|enrichment|b:S in	-31
d|enrichment|b:S into	-13
d|enrichment|b:S is	-23
d|enrichment|b:S nothing	-29
d|enrichment|b:S of	-42
d|enrichment|b:S on	-18
d|enrichment|b:S there	-23
d|enrichment|b:S to	-23
d|enrichment|b:S with	-28
d|enrichment|b:S without	-34
d|enrichment|b:T a	-19
d|enrichment|b:T export	-55
d|enrichment|b:a L	-65
d|enrichment|b:a P	-32
d|enrichment|b:a Q	-21
d|enrichment|b:a T	-62
d|enrichment|b:a campaign	-70
d|enrichment|b:a churn	-44
d|enrichment|b:a connection	-32
d|enrichment|b:a conversion	-42
d|enrichment|b:a csv	-19
d|enrichment|b:a custom	-39
d|enrichment|b:a file	-36
d|enrichment|b:a lead	-29
d|enrichment|b:a new	-20
d|enrichment|b:a not_purchase	-35
d|enrichment|b:a segment	-54
d|enrichment|b:a shop	-9
d|enrichment|b:a table	-33
d|enrichment|b:about people	-63
d|enrichment|b:about something	-22
d|enrichment|b:account should	-29
d|enrichment|b:activate S	-39
d|enrichment|b:activity of	-35
d|enrichment|b:ad platform	-78
d|enrichment|b:add P	58
d|enrichment|b:add Q	-31
d|enrichment|b:ads by	-45
d|enrichment|b:advertise to	-69
d|enrichment|b:agency need	-97
d|enrichment|b:agency use	-26
d|enrichment|b:alert me	-55
d|enrichment|b:all channel	-59
d|enrichment|b:all user	-53
d|enrichment|b:alone import	-43
d|enrichment|b:already connected	-23
d|enrichment|b:already next	-18
d|enrichment|b:alway has	-23
d|enrichment|b:am new	-15
d|enrichment|b:an P	-34
d|enrichment|b:an audience	-28
d|enrichment|b:an authorization	-39
d|enrichment|b:an export	-29
d|enrichment|b:an inbound	-30
d|enrichment|b:analyst to	-42
d|enrichment|b:and L	-32
d|enrichment|b:and P	-34
d|enrichment|b:and Q	-25
d|enrichment|b:and click	-29
d|enrichment|b:and tell	-23
d|enrichment|b:and want	-22
d|enrichment|b:anything is	-23
d|enrichment|b:append P	35
d|enrichment|b:append Q	-64
d|enrichment|b:are in	-23
d|enrichment|b:arrowleft S	-36
d|enrichment|b:arrowright L	-18
d|enrichment|b:arrowright P	-27
d|enrichment|b:arrowright profile	-50
d|enrichment|b:as csv	-15
d|enrichment|b:as it	-18
d|enrichment|b:as part	-20
d|enrichment|b:as profile	-64
d|enrichment|b:as well	-20
d|enrichment|b:ask Q	-67
d|enrichment|b:ask me	-17
d|enrichment|b:asked for	-32
d|enrichment|b:asking for	-18
d|enrichment|b:at P	39
d|enrichment|b:at Q	-57
d|enrichment|b:audience :	-32
d|enrichment|b:audience do	-41
d|enrichment|b:audience is	-61
d|enrichment|b:audience of	-23
d|enrichment|b:audience size	-50
d|enrichment|b:audience to	-18
d|enrichment|b:audience with	-52
d|enrichment|b:away from	-18
d|enrichment|b:back P	-46
d|enrichment|b:back to	-33
d|enrichment|b:be connected	-33
d|enrichment|b:be done	-20
d|enrichment|b:become S	-39
d|enrichment|b:become profile	-29
d|enrichment|b:before friday	-13
d|enrichment|b:before you	-17
d|enrichment|b:belong to	-32
d|enrichment|b:better signal	-18
d|enrichment|b:between Q	-20
d|enrichment|b:bring Q	-30
d|enrichment|b:bring in	-35
d|enrichment|b:budget is	-20
d|enrichment|b:build an	-58
d|enrichment|b:but thi	-22
d|enrichment|b:buyer to	-52
d|enrichment|b:by Q	-49
d|enrichment|b:by postal	-51
d|enrichment|b:by sending	-42
d|enrichment|b:calling Q	-43
d|enrichment|b:campaign for	-59
d|enrichment|b:can L	-33
d|enrichment|b:can i	-38
d|enrichment|b:can thi	-18
d|enrichment|b:can you	-27
d|enrichment|b:change after	-30
d|enrichment|b:churn model	-43
d|enrichment|b:click from	-34
d|enrichment|b:company data	43
d|enrichment|b:connect P	-52
d|enrichment|b:connect Q	-26
d|enrichment|b:connect my	-62
d|enrichment|b:connected P	-54
d|enrichment|b:contact :	-34
d|enrichment|b:contact T	-36
d|enrichment|b:contact become	-27
d|enrichment|b:contact from	-17
d|enrichment|b:contact in	-35
d|enrichment|b:contact list	-66
d|enrichment|b:contact with	-31
d|enrichment|b:content from	-38
d|enrichment|b:context :	-9
d|enrichment|b:conversion tracking	-46
d|enrichment|b:coupon collector	-49
d|enrichment|b:create an	-27
d|enrichment|b:create anything	-17
d|enrichment|b:credential are	-24
d|enrichment|b:csv of	-26
d|enrichment|b:csv to	-27
d|enrichment|b:data of	-41
d|enrichment|b:delete the	-52
d|enrichment|b:destination :	-29
d|enrichment|b:detail Q	-63
d|enrichment|b:did my	-47
d|enrichment|b:do in	-40
d|enrichment|b:do not	-22
d|enrichment|b:do we	-58
d|enrichment|b:do with	-26
d|enrichment|b:doe P	-32
d|enrichment|b:done Q	-30
d|enrichment|b:download my	-37
d|enrichment|b:due thi	-19
d|enrichment|b:e mail	-5
d|enrichment|b:each new	-40
d|enrichment|b:else :	-22
d|enrichment|b:email mailaddress	-46
d|enrichment|b:email me	-33
d|enrichment|b:email our	-43
d|enrichment|b:enrich S	42
d|enrichment|b:eu Q	-37
d|enrichment|b:event export	-28
d|enrichment|b:event from	-41
d|enrichment|b:event in	-30
d|enrichment|b:event of	-39
d|enrichment|b:export S	-37
d|enrichment|b:export T	-33
d|enrichment|b:export field	-45
d|enrichment|b:export job	-32
d|enrichment|b:export my	-77
d|enrichment|b:export our	-22
d|enrichment|b:export stop	-35
d|enrichment|b:export to	-35
d|enrichment|b:failed job	-28
d|enrichment|b:feed offline	-40
d|enrichment|b:field model	-45
d|enrichment|b:field on	-39
d|enrichment|b:file with	-49
d|enrichment|b:fill P	-61
d|enrichment|b:fill Q	-62
d|enrichment|b:fill it	-48
d|enrichment|b:fine what	-14
d|enrichment|b:first change	-30
d|enrichment|b:first time	-53
d|enrichment|b:follow later	-13
d|enrichment|b:follower lookalike	-44
d|enrichment|b:for N	-58
d|enrichment|b:for P	-34
d|enrichment|b:for S	-18
d|enrichment|b:for a	-54
d|enrichment|b:for attribution	-40
d|enrichment|b:for better	-18
d|enrichment|b:for each	-34
d|enrichment|b:for us	-27
d|enrichment|b:from F	-30
d|enrichment|b:from Q	-15
d|enrichment|b:from a	-38
d|enrichment|b:from marketing	-17
d|enrichment|b:from not_Q	-18
d|enrichment|b:from our	-37
d|enrichment|b:from the	-34
d|enrichment|b:full load	-30
d|enrichment|b:get P	40
d|enrichment|b:get Q	-33
d|enrichment|b:get S	-71
d|enrichment|b:get our	-24
d|enrichment|b:get the	-38
d|enrichment|b:goal :	-13
d|enrichment|b:goe back	-39
d|enrichment|b:hand them	-39
d|enrichment|b:has bought	-39
d|enrichment|b:has the	-23
d|enrichment|b:hashed email	-56
d|enrichment|b:hashed of	-25
d|enrichment|b:have P	31
d|enrichment|b:have Q	-27
d|enrichment|b:have the	-32
d|enrichment|b:help Q	-27
d|enrichment|b:help send	-46
d|enrichment|b:hi team	-18
d|enrichment|b:holder to	-62
d|enrichment|b:home cook	-42
d|enrichment|b:hook up	-26
d|enrichment|b:how doe	-31
d|enrichment|b:how much	-56
d|enrichment|b:how to	-33
d|enrichment|b:i am	-15
d|enrichment|b:i do	-66
d|enrichment|b:i have	-42
d|enrichment|b:i need	-21
d|enrichment|b:i use	-39
d|enrichment|b:i want	-20
d|enrichment|b:i would	-24
d|enrichment|b:id like	-34
d|enrichment|b:if a	-44
d|enrichment|b:if anything	-23
d|enrichment|b:import P	-17
d|enrichment|b:import Q	-18
d|enrichment|b:import contact	-45
d|enrichment|b:import customer	-77
d|enrichment|b:import event	-28
d|enrichment|b:import not	-30
d|enrichment|b:import the	-42
d|enrichment|b:import work	-18
d|enrichment|b:imported from	-32
d|enrichment|b:in F	-40
d|enrichment|b:in P	-7
d|enrichment|b:in Q	-18
d|enrichment|b:in all	-61
d|enrichment|b:in our	-25
d|enrichment|b:in place	-15
d|enrichment|b:in step	-58
d|enrichment|b:in the	-54
d|enrichment|b:inbound integration	-30
d|enrichment|b:information on	-28
d|enrichment|b:ingest our	-64
d|enrichment|b:inside P	-47
d|enrichment|b:integrate Q	-56
d|enrichment|b:integration from	-30
d|enrichment|b:into Q	-35
d|enrichment|b:is P	-30
d|enrichment|b:is a	-77
d|enrichment|b:is about	-22
d|enrichment|b:is already	-23
d|enrichment|b:is approved	-20
d|enrichment|b:is asking	-18
d|enrichment|b:is my	-56
d|enrichment|b:is out	-18
d|enrichment|b:is running	-14
d|enrichment|b:is the	-29
d|enrichment|b:is there	-29
d|enrichment|b:is to	-48
d|enrichment|b:it is	-19
d|enrichment|b:it run	-13
d|enrichment|b:it with	-48
d|enrichment|b:its contact	-27
d|enrichment|b:job fail	-48
d|enrichment|b:job is	-14
d|enrichment|b:job platform	-27
d|enrichment|b:keep P	-28
d|enrichment|b:key ready	-36
d|enrichment|b:know about	-71
d|enrichment|b:know in	-37
d|enrichment|b:know our	-50
d|enrichment|b:know who	-30
d|enrichment|b:lead enter	-45
d|enrichment|b:lead qualify	-42
d|enrichment|b:leave P	-25
d|enrichment|b:leave Q	-14
d|enrichment|b:let Q	-76
d|enrichment|b:lifecycle team	-21
d|enrichment|b:like our	-42
d|enrichment|b:like to	-25
d|enrichment|b:link Q	-31
d|enrichment|b:list S	-58
d|enrichment|b:list all	-78
d|enrichment|b:list get	-49
d|enrichment|b:load a	-50
d|enrichment|b:load first	-30
d|enrichment|b:load hashed	-42
d|enrichment|b:load the	-51
d|enrichment|b:look up	33
d|enrichment|b:lookalike of	-16
d|enrichment|b:lookalike seed	-47
d|enrichment|b:lost many	-14
d|enrichment|b:loyalty project	-21
d|enrichment|b:mail me	-48
d|enrichment|b:mailaddress when	-46
d|enrichment|b:maintain the	-28
d|enrichment|b:make S	-27
d|enrichment|b:make our	-37
d|enrichment|b:many people	-13
d|enrichment|b:marketing :	-17
d|enrichment|b:marketing maintain	-28
d|enrichment|b:marketing tool	-50
d|enrichment|b:match our	-48
d|enrichment|b:maybe P	-34
d|enrichment|b:me S	-84
d|enrichment|b:me a	-75
d|enrichment|b:me an	-54
d|enrichment|b:me before	-17
d|enrichment|b:me by	-58
d|enrichment|b:me if	-25
d|enrichment|b:me target	-67
d|enrichment|b:me the	-58
d|enrichment|b:mean that	-13
d|enrichment|b:measure P	-40
d|enrichment|b:measure Q	-26
d|enrichment|b:media agency	-46
d|enrichment|b:member of	-40
d|enrichment|b:message to	-34
d|enrichment|b:metric of	-58
d|enrichment|b:missing :	-14
d|enrichment|b:mobile app	-39
d|enrichment|b:moved away	-18
d|enrichment|b:my S	-21
d|enrichment|b:my audience	-41
d|enrichment|b:my job	-55
d|enrichment|b:need a	-64
d|enrichment|b:need server	-48
d|enrichment|b:need take	-34
d|enrichment|b:need that	-26
d|enrichment|b:need to	-17
d|enrichment|b:new audience	-51
d|enrichment|b:new lead	-58
d|enrichment|b:new to	-15
d|enrichment|b:next :	-10
d|enrichment|b:not not_P	-23
d|enrichment|b:not_P :	-32
d|enrichment|b:not_P import	-45
d|enrichment|b:not_Q :	-22
d|enrichment|b:not_Q last	-19
d|enrichment|b:not_Q not_P	-45
d|enrichment|b:nothing goe	-39
d|enrichment|b:now Q	-35
d|enrichment|b:object :	-51
d|enrichment|b:of P	-19
d|enrichment|b:of Q	-18
d|enrichment|b:of all	-43
d|enrichment|b:of audience	-52
d|enrichment|b:of course	-25
d|enrichment|b:of profile	-64
d|enrichment|b:of scope	-18
d|enrichment|b:of the	-17
d|enrichment|b:on P	-28
d|enrichment|b:on a	-28
d|enrichment|b:on social	-62
d|enrichment|b:on the	-19
d|enrichment|b:on what	-63
d|enrichment|b:one :	-38
d|enrichment|b:open and	-26
d|enrichment|b:order T	-59
d|enrichment|b:other system	-53
d|enrichment|b:our F	-34
d|enrichment|b:our L	-14
d|enrichment|b:our P	-60
d|enrichment|b:our Q	-18
d|enrichment|b:our agency	-25
d|enrichment|b:our analyst	-40
d|enrichment|b:our app	-43
d|enrichment|b:our crm	-38
d|enrichment|b:our customer	-39
d|enrichment|b:our data	-70
d|enrichment|b:our loyalty	-48
d|enrichment|b:our marketing	-57
d|enrichment|b:our media	-46
d|enrichment|b:our mobile	-40
d|enrichment|b:our newsletter	-52
d|enrichment|b:our partner	-86
d|enrichment|b:our people	30
d|enrichment|b:our profile	26
d|enrichment|b:our purchase	-41
d|enrichment|b:our segment	-28
d|enrichment|b:our warehouse	-53
d|enrichment|b:out of	-32
d|enrichment|b:out to	-55
d|enrichment|b:over to	-35
d|enrichment|b:own Q	-46
d|enrichment|b:owner is	-18
d|enrichment|b:page view	-28
d|enrichment|b:part of	-33
d|enrichment|b:people do	-37
d|enrichment|b:people in	-60
d|enrichment|b:people last	-14
d|enrichment|b:people we	-32
d|enrichment|b:place Q	-30
d|enrichment|b:place we	-85
d|enrichment|b:platform :	-27
d|enrichment|b:please :	-23
d|enrichment|b:please ask	-17
d|enrichment|b:please leave	-18
d|enrichment|b:policy holder	-55
d|enrichment|b:post a	-52
d|enrichment|b:post to	-31
d|enrichment|b:profile :	-33
d|enrichment|b:profile from	-58
d|enrichment|b:project :	-21
d|enrichment|b:pull data	-36
d|enrichment|b:purchase event	-17
d|enrichment|b:purchase from	-55
d|enrichment|b:purchase so	-63
d|enrichment|b:push P	-29
d|enrichment|b:push S	-29
d|enrichment|b:push the	-46
d|enrichment|b:put S	-48
d|enrichment|b:quality send	-18
d|enrichment|b:quick one	-38
d|enrichment|b:reach S	-67
d|enrichment|b:read event	-49
d|enrichment|b:request from	-17
d|enrichment|b:request to	-57
d|enrichment|b:run a	-11
d|enrichment|b:run before	-13
d|enrichment|b:running fine	-14
d|enrichment|b:sale into	-33
d|enrichment|b:segment :	-26
d|enrichment|b:segment in	-33
d|enrichment|b:send S	-35
d|enrichment|b:send a	-30
d|enrichment|b:send hashed	-61
d|enrichment|b:send me	-60
d|enrichment|b:send our	-48
d|enrichment|b:send people	-52
d|enrichment|b:send the	-29
d|enrichment|b:send to	-72
d|enrichment|b:sending purchase	-45
d|enrichment|b:server event	-32
d|enrichment|b:set up	-34
d|enrichment|b:share S	-48
d|enrichment|b:shop with	-9
d|enrichment|b:should be	-21
d|enrichment|b:should get	-45
d|enrichment|b:should see	-58
d|enrichment|b:should show	-45
d|enrichment|b:show me	-76
d|enrichment|b:show on	-44
d|enrichment|b:side conversion	-48
d|enrichment|b:signal quality	-18
d|enrichment|b:signed up	-22
d|enrichment|b:since P	-32
d|enrichment|b:so that	-29
d|enrichment|b:somebody P	-36
d|enrichment|b:somebody Q	-30
d|enrichment|b:somebody import	-56
d|enrichment|b:something else	-22
d|enrichment|b:source :	-51
d|enrichment|b:success mean	-13
d|enrichment|b:sync L	-37
d|enrichment|b:sync P	-54
d|enrichment|b:sync S	-43
d|enrichment|b:sync contact	-33
d|enrichment|b:sync my	-60
d|enrichment|b:sync with	-39
d|enrichment|b:system Q	-35
d|enrichment|b:table of	-27
d|enrichment|b:take the	-34
d|enrichment|b:target S	-72
d|enrichment|b:team behind	-39
d|enrichment|b:team can	-18
d|enrichment|b:tell P	-23
d|enrichment|b:tell me	-21
d|enrichment|b:that Q	-32
d|enrichment|b:that event	-29
d|enrichment|b:that information	-28
d|enrichment|b:that it	-13
d|enrichment|b:that its	-27
d|enrichment|b:that the	-33
d|enrichment|b:that work	-48
d|enrichment|b:the F	-71
d|enrichment|b:the L	-32
d|enrichment|b:the P	-64
d|enrichment|b:the ad	-41
d|enrichment|b:the agency	-97
d|enrichment|b:the audience	-32
d|enrichment|b:the best	-45
d|enrichment|b:the budget	-55
d|enrichment|b:the campaign	-66
d|enrichment|b:the contact	-31
d|enrichment|b:the credential	-25
d|enrichment|b:the dashboard	-57
d|enrichment|b:the data	-50
d|enrichment|b:the event	-25
d|enrichment|b:the key	-36
d|enrichment|b:the lifecycle	-21
d|enrichment|b:the list	-31
d|enrichment|b:the loyalty	-37
d|enrichment|b:the number	-47
d|enrichment|b:the other	-45
d|enrichment|b:the people	-32
d|enrichment|b:the profile	48
d|enrichment|b:the segment	-39
d|enrichment|b:the server	-41
d|enrichment|b:them back	-14
d|enrichment|b:them over	-39
d|enrichment|b:there a	-26
d|enrichment|b:thi be	-18
d|enrichment|b:thi export	-49
d|enrichment|b:thi is	-22
d|enrichment|b:thi sync	-43
d|enrichment|b:thi week	-19
d|enrichment|b:thing :	-14
d|enrichment|b:those who	-20
d|enrichment|b:through F	-39
d|enrichment|b:through Q	-23
d|enrichment|b:ticket N	-19
d|enrichment|b:time buyer	-53
d|enrichment|b:to F	-28
d|enrichment|b:to L	-30
d|enrichment|b:to Q	-15
d|enrichment|b:to S	-22
d|enrichment|b:to connect	-38
d|enrichment|b:to export	-42
d|enrichment|b:to frobnix	-54
d|enrichment|b:to import	-31
d|enrichment|b:to know	-49
d|enrichment|b:to make	-21
d|enrichment|b:to new	-55
d|enrichment|b:to not_Q	-37
d|enrichment|b:to our	-25
d|enrichment|b:to reach	-70
d|enrichment|b:to see	-29
d|enrichment|b:to send	-35
d|enrichment|b:to the	-49
d|enrichment|b:to thi	-15
d|enrichment|b:to upload	-57
d|enrichment|b:to warehouse	-61
d|enrichment|b:tracking with	-48
d|enrichment|b:train a	-42
d|enrichment|b:two thing	-14
d|enrichment|b:two way	-30
d|enrichment|b:up P	-49
d|enrichment|b:up Q	-24
d|enrichment|b:up a	-56
d|enrichment|b:up an	-12
d|enrichment|b:up with	-22
d|enrichment|b:update for	-42
d|enrichment|b:upload P	-42
d|enrichment|b:upload to	-69
d|enrichment|b:us export	-33
d|enrichment|b:use F	-63
d|enrichment|b:use P	24
d|enrichment|b:use Q	-35
d|enrichment|b:use the	-23
d|enrichment|b:user into	-44
d|enrichment|b:using Q	-37
d|enrichment|b:using not_P	-30
d|enrichment|b:via Q	-23
d|enrichment|b:visit in	-24
d|enrichment|b:want S	-52
d|enrichment|b:want a	-37
d|enrichment|b:want our	-32
d|enrichment|b:want them	-18
d|enrichment|b:want to	-22
d|enrichment|b:way sync	-30
d|enrichment|b:way that	-23
d|enrichment|b:we do	-21
d|enrichment|b:we have	-27
d|enrichment|b:we imported	-32
d|enrichment|b:we keep	-60
d|enrichment|b:we lost	-14
d|enrichment|b:we moved	-18
d|enrichment|b:we need	-28
d|enrichment|b:we run	-11
d|enrichment|b:we use	-47
d|enrichment|b:we want	-34
d|enrichment|b:we would	-27
d|enrichment|b:weekend guest	-56
d|enrichment|b:well but	-22
d|enrichment|b:what can	-41
d|enrichment|b:what happened	-54
d|enrichment|b:what people	-34
d|enrichment|b:when a	-35
d|enrichment|b:when an	-37
d|enrichment|b:when job	-44
d|enrichment|b:when somebody	-29
d|enrichment|b:when someone	-51
d|enrichment|b:when user	-49
d|enrichment|b:where Q	-63
d|enrichment|b:which audience	-42
d|enrichment|b:who are	-92
d|enrichment|b:who has	-69
d|enrichment|b:who signed	-22
d|enrichment|b:why did	-47
d|enrichment|b:will follow	-13
d|enrichment|b:with F	-56
d|enrichment|b:with L	-27
d|enrichment|b:with P	14
d|enrichment|b:with Q	-24
d|enrichment|b:with S	-36
d|enrichment|b:with an	-45
d|enrichment|b:with cooky	-40
d|enrichment|b:with the	-43
d|enrichment|b:without a	-35
d|enrichment|b:work already	-18
d|enrichment|b:work with	-36
d|enrichment|b:would like	-23
d|enrichment|b:year P	-28
d|enrichment|b:year and	-14
d|enrichment|b:you create	-17
d|enrichment|b:you do	-47
d|enrichment|b:you email	-43
d|enrichment|b:you help	-18
d|enrichment|before:1|	-38
d|enrichment|before:2|	-53
d|enrichment|before:4312|	-25
d|enrichment|before:START|arrowleft	-58
d|enrichment|before:START|arrowright	-37
d|enrichment|before:START|from	-45
d|enrichment|before:START|use	30
d|enrichment|before:START|with	-28
d|enrichment|before:_|on	-24
d|enrichment|before:_|with	-50
d|enrichment|before:activity|	-35
d|enrichment|before:activity|from	-37
d|enrichment|before:add|	54
d|enrichment|before:and|	-47
d|enrichment|before:appear|in	-50
d|enrichment|before:are|in	-34
d|enrichment|before:attributes|in	-34
d|enrichment|before:audience|for	-22
d|enrichment|before:audience|in	-53
d|enrichment|before:audience|to	-25
d|enrichment|before:audience|with	-59
d|enrichment|before:between|	-37
d|enrichment|before:bring|	-36
d|enrichment|before:call|	-63
d|enrichment|before:came|from	-17
d|enrichment|before:can|	-34
d|enrichment|before:change|in	-42
d|enrichment|before:clicked|	-39
d|enrichment|before:colleagues|in	-35
d|enrichment|before:collect|in	-50
d|enrichment|before:come|in	-40
d|enrichment|before:connected|	-59
d|enrichment|before:connect|	-53
d|enrichment|before:contacts|	-29
d|enrichment|before:contacts|to	-39
d|enrichment|before:contacts|with	-52
d|enrichment|before:create|	-46
d|enrichment|before:csv|to	-47
d|enrichment|before:customers|arrowright	-42
d|enrichment|before:customers|on	-33
d|enrichment|before:data|	-29
d|enrichment|before:data|from	33
d|enrichment|before:destination|	-47
d|enrichment|before:display|via	-52
d|enrichment|before:does|	-39
d|enrichment|before:do|in	-41
d|enrichment|before:emails|to	42
d|enrichment|before:enrich|through	51
d|enrichment|before:events|	-27
d|enrichment|before:events|from	-45
d|enrichment|before:events|into	-22
d|enrichment|before:everything|to	-34
d|enrichment|before:export|to	-40
d|enrichment|before:extension|arrowright	-55
d|enrichment|before:fill|	-87
d|enrichment|before:get|	37
d|enrichment|before:gold|via	-49
d|enrichment|before:go|in	-40
d|enrichment|before:ids|to	-41
d|enrichment|before:imported|from	-47
d|enrichment|before:import|	-21
d|enrichment|before:import|from	-42
d|enrichment|before:inbound|	-37
d|enrichment|before:insights|for	-37
d|enrichment|before:instead|	-33
d|enrichment|before:is|	-28
d|enrichment|before:is|in	-28
d|enrichment|before:i|use	-48
d|enrichment|before:keep|	-25
d|enrichment|before:leads|from	-33
d|enrichment|before:leave|	-30
d|enrichment|before:lytics|to	-45
d|enrichment|before:lytics|with	-52
d|enrichment|before:marketing|	-43
d|enrichment|before:maybe|	-43
d|enrichment|before:measure|	-43
d|enrichment|before:memberships|in	-35
d|enrichment|before:missing|	-20
d|enrichment|before:monitor|	-41
d|enrichment|before:need|	-36
d|enrichment|before:next|	-21
d|enrichment|before:not|	-48
d|enrichment|before:now|	24
d|enrichment|before:oauth|for	-44
d|enrichment|before:outbound|	-59
d|enrichment|before:over|to	-46
d|enrichment|before:people|at	35
d|enrichment|before:people|in	-35
d|enrichment|before:platform|	-25
d|enrichment|before:post|to	-39
d|enrichment|before:profiles|to	-46
d|enrichment|before:profiles|with	33
d|enrichment|before:programmatic|with	-54
d|enrichment|before:project|	-24
d|enrichment|before:pull|	-45
d|enrichment|before:push|	-33
d|enrichment|before:reachable|through	-70
d|enrichment|before:risks|on	-31
d|enrichment|before:see|	-62
d|enrichment|before:segments|in	-39
d|enrichment|before:segment|arrowright	-48
d|enrichment|before:segment|to	-39
d|enrichment|before:send|to	-40
d|enrichment|before:shoppers|with	-34
d|enrichment|before:since|	-36
d|enrichment|before:somebody|	-44
d|enrichment|before:source|	-40
d|enrichment|before:so|	-50
d|enrichment|before:stopped|using	-62
d|enrichment|before:subscribers|from	-20
d|enrichment|before:sync|	-53
d|enrichment|before:sync|to	-47
d|enrichment|before:sync|with	-63
d|enrichment|before:system|	-57
d|enrichment|before:tell|	-32
d|enrichment|before:than|	-35
d|enrichment|before:together|with	-68
d|enrichment|before:to|	-33
d|enrichment|before:tracking|with	-50
d|enrichment|before:upload|	-48
d|enrichment|before:up|	-48
d|enrichment|before:up|with	-42
d|enrichment|before:users|into	-49
d|enrichment|before:users|to	-18
d|enrichment|before:uses|	-55
d|enrichment|before:us|	-35
d|enrichment|before:visitors|on	-45
d|enrichment|before:way|	-38
d|enrichment|before:webhooks|into	-29
d|enrichment|before:we|use	-66
d|enrichment|before:work|with	-71
d|enrichment|before:year|	-37
d|enrichment|first:F	-65
d|enrichment|first:L	-38
d|enrichment|first:N	-18
d|enrichment|first:Q	-25
d|enrichment|first:S	-36
d|enrichment|first:a	-29
d|enrichment|first:activate	-54
d|enrichment|first:add	16
d|enrichment|first:advertise	-86
d|enrichment|first:alert	-56
d|enrichment|first:append	26
d|enrichment|first:as	-29
d|enrichment|first:audience	-25
d|enrichment|first:bring	-64
d|enrichment|first:build	-51
d|enrichment|first:can	-29
d|enrichment|first:collect	-61
d|enrichment|first:connect	-52
d|enrichment|first:context	-12
d|enrichment|first:conversion	-43
d|enrichment|first:could	-27
d|enrichment|first:create	-39
d|enrichment|first:csv	-41
d|enrichment|first:data	-43
d|enrichment|first:delete	-90
d|enrichment|first:destination	-39
d|enrichment|first:do	-60
d|enrichment|first:doe	-49
d|enrichment|first:download	-49
d|enrichment|first:email	-41
d|enrichment|first:enrich	46
d|enrichment|first:event	-27
d|enrichment|first:export	-61
d|enrichment|first:feed	-34
d|enrichment|first:fill	-67
d|enrichment|first:for	-54
d|enrichment|first:from	-48
d|enrichment|first:give	-50
d|enrichment|first:goal	-14
d|enrichment|first:hi	-34
d|enrichment|first:hook	-45
d|enrichment|first:how	-46
d|enrichment|first:i	-35
d|enrichment|first:id	-61
d|enrichment|first:import	-65
d|enrichment|first:inbound	-41
d|enrichment|first:ingest	-80
d|enrichment|first:instead	-28
d|enrichment|first:is	-61
d|enrichment|first:keep	-33
d|enrichment|first:leave	-28
d|enrichment|first:let	-71
d|enrichment|first:load	-43
d|enrichment|first:look	33
d|enrichment|first:mail	-55
d|enrichment|first:make	-64
d|enrichment|first:marketing	-36
d|enrichment|first:match	-43
d|enrichment|first:measure	-50
d|enrichment|first:my	-34
d|enrichment|first:not	-22
d|enrichment|first:notify	-55
d|enrichment|first:onboard	-50
d|enrichment|first:open	-49
d|enrichment|first:our	-41
d|enrichment|first:phone	-37
d|enrichment|first:please	-22
d|enrichment|first:post	-42
d|enrichment|first:predict	-49
d|enrichment|first:programmatic	-51
d|enrichment|first:pull	-74
d|enrichment|first:push	-47
d|enrichment|first:put	-62
d|enrichment|first:quick	-41
d|enrichment|first:read	-48
d|enrichment|first:report	-44
d|enrichment|first:request	-24
d|enrichment|first:segment	-71
d|enrichment|first:send	-51
d|enrichment|first:set	-44
d|enrichment|first:share	-71
d|enrichment|first:should	-54
d|enrichment|first:show	-69
d|enrichment|first:since	-35
d|enrichment|first:source	-71
d|enrichment|first:store	-48
d|enrichment|first:sync	-61
d|enrichment|first:target	-72
d|enrichment|first:tell	-63
d|enrichment|first:the	-50
d|enrichment|first:there	-79
d|enrichment|first:ticket	-24
d|enrichment|first:train	-55
d|enrichment|first:two	-29
d|enrichment|first:upload	-36
d|enrichment|first:we	-28
d|enrichment|first:what	-84
d|enrichment|first:when	-61
d|enrichment|first:which	-24
d|enrichment|first:why	-62
d|enrichment|first:with	-22
d|enrichment|first:work	-58
d|enrichment|first:write	-81
d|enrichment|kind:alerts	-21
d|enrichment|kind:audience	-24
d|enrichment|kind:content	23
d|enrichment|kind:conversions	-41
d|enrichment|kind:events	-29
d|enrichment|kind:files	-32
d|enrichment|kind:model	-76
d|enrichment|kind:monitoring	-55
d|enrichment|kind:profiles	-6
d|enrichment|kind:setup	-66
d|enrichment|last:F	-49
d|enrichment|last:L	-24
d|enrichment|last:P	14
d|enrichment|last:Q	-27
d|enrichment|last:S	-24
d|enrichment|last:T	-38
d|enrichment|last:account	-38
d|enrichment|last:address	-39
d|enrichment|last:agency	-57
d|enrichment|last:alone	-27
d|enrichment|last:anything	-24
d|enrichment|last:app	-61
d|enrichment|last:append	43
d|enrichment|last:approved	-29
d|enrichment|last:asap	-47
d|enrichment|last:attribute	-37
d|enrichment|last:attribution	-46
d|enrichment|last:audience	-21
d|enrichment|last:better	-65
d|enrichment|last:bought	-53
d|enrichment|last:bounce	-37
d|enrichment|last:break	-53
d|enrichment|last:campaign	-58
d|enrichment|last:change	-49
d|enrichment|last:channel	-60
d|enrichment|last:connected	-29
d|enrichment|last:contact	-54
d|enrichment|last:conversion	-43
d|enrichment|last:convert	-44
d|enrichment|last:cooky	-42
d|enrichment|last:course	-36
d|enrichment|last:crm	-86
d|enrichment|last:csv	-31
d|enrichment|last:custom	-61
d|enrichment|last:customer	-47
d|enrichment|last:delivery	-39
d|enrichment|last:do	-44
d|enrichment|last:done	-22
d|enrichment|last:engagement	-42
d|enrichment|last:eu	-40
d|enrichment|last:expired	-65
d|enrichment|last:export	-60
d|enrichment|last:fail	-42
d|enrichment|last:file	-59
d|enrichment|last:fresh	-62
d|enrichment|last:friday	-14
d|enrichment|last:frobnix	-66
d|enrichment|last:have	-64
d|enrichment|last:help	-90
d|enrichment|last:here	-68
d|enrichment|last:import	-50
d|enrichment|last:in	-52
d|enrichment|last:integration	-79
d|enrichment|last:it	-35
d|enrichment|last:job	-65
d|enrichment|last:know	-45
d|enrichment|last:later	-20
d|enrichment|last:lead	-31
d|enrichment|last:list	-26
d|enrichment|last:me	-62
d|enrichment|last:missing	-33
d|enrichment|last:model	-46
d|enrichment|last:monitoring	-36
d|enrichment|last:morning	-57
d|enrichment|last:not_P	-37
d|enrichment|last:not_audience	-51
d|enrichment|last:not_backfill	-20
d|enrichment|last:not_event	-31
d|enrichment|last:not_export	-48
d|enrichment|last:not_import	-59
d|enrichment|last:not_purchase	-41
d|enrichment|last:now	-31
d|enrichment|last:on	-51
d|enrichment|last:only	-28
d|enrichment|last:over	-46
d|enrichment|last:partner	-62
d|enrichment|last:place	-29
d|enrichment|last:platform	-75
d|enrichment|last:please	-37
d|enrichment|last:profile	23
d|enrichment|last:purchase	-29
d|enrichment|last:qualify	-35
d|enrichment|last:ready	-46
d|enrichment|last:report	-45
d|enrichment|last:reporting	-70
d|enrichment|last:result	-63
d|enrichment|last:sale	-68
d|enrichment|last:scope	-26
d|enrichment|last:segment	-24
d|enrichment|last:segmentation	-70
d|enrichment|last:server	-53
d|enrichment|last:shop	-71
d|enrichment|last:size	-55
d|enrichment|last:social	-64
d|enrichment|last:source	-44
d|enrichment|last:stop	-40
d|enrichment|last:store	-60
d|enrichment|last:sync	-30
d|enrichment|last:system	-72
d|enrichment|last:table	-48
d|enrichment|last:taxonomy	-39
d|enrichment|last:team	-28
d|enrichment|last:thank	-34
d|enrichment|last:that	-48
d|enrichment|last:them	-46
d|enrichment|last:there	-30
d|enrichment|last:too	-53
d|enrichment|last:tool	-71
d|enrichment|last:topic	32
d|enrichment|last:trigger	-42
d|enrichment|last:us	-56
d|enrichment|last:value	-84
d|enrichment|last:warehouse	-85
d|enrichment|last:week	-24
d|enrichment|last:weekend	-28
d|enrichment|last:work	-45
d|enrichment|left::	14
d|enrichment|left:F	-50
d|enrichment|left:L	-23
d|enrichment|left:S	-15
d|enrichment|left:a	-32
d|enrichment|left:add	52
d|enrichment|left:additionally	-47
d|enrichment|left:ads	-50
d|enrichment|left:agency	-49
d|enrichment|left:all	-32
d|enrichment|left:already	-24
d|enrichment|left:an	-31
d|enrichment|left:analyst	-46
d|enrichment|left:append	50
d|enrichment|left:arrowright	-23
d|enrichment|left:as	-19
d|enrichment|left:at	37
d|enrichment|left:audience	-25
d|enrichment|left:back	-18
d|enrichment|left:between	-34
d|enrichment|left:call	-53
d|enrichment|left:change	-24
d|enrichment|left:come	-25
d|enrichment|left:connect	-41
d|enrichment|left:contact	-17
d|enrichment|left:conversion	-48
d|enrichment|left:could	-40
d|enrichment|left:csv	-24
d|enrichment|left:custom	-24
d|enrichment|left:destination	-33
d|enrichment|left:display	-51
d|enrichment|left:email	54
d|enrichment|left:enrich	50
d|enrichment|left:enter	-34
d|enrichment|left:event	-23
d|enrichment|left:export	-17
d|enrichment|left:fill	-80
d|enrichment|left:firmographic	41
d|enrichment|left:for	-20
d|enrichment|left:get	29
d|enrichment|left:go	-38
d|enrichment|left:hashed	-68
d|enrichment|left:have	26
d|enrichment|left:hook	-31
d|enrichment|left:id	-35
d|enrichment|left:import	-17
d|enrichment|left:imported	-33
d|enrichment|left:in	-8
d|enrichment|left:inbound	-36
d|enrichment|left:ingest	-25
d|enrichment|left:inside	-47
d|enrichment|left:instead	-28
d|enrichment|left:is	-20
d|enrichment|left:know	-41
d|enrichment|left:leave	-25
d|enrichment|left:load	-15
d|enrichment|left:marketing	-16
d|enrichment|left:match	-59
d|enrichment|left:may	-29
d|enrichment|left:maybe	-30
d|enrichment|left:me	-39
d|enrichment|left:measure	-38
d|enrichment|left:member	-45
d|enrichment|left:membership	-25
d|enrichment|left:need	-13
d|enrichment|left:new	-32
d|enrichment|left:next	-19
d|enrichment|left:not_Q	-21
d|enrichment|left:nothing	-29
d|enrichment|left:now	26
d|enrichment|left:oauth	-45
d|enrichment|left:on	-22
d|enrichment|left:our	-12
d|enrichment|left:outbound	-40
d|enrichment|left:post	-26
d|enrichment|left:profile	44
d|enrichment|left:pull	-35
d|enrichment|left:purchase	-37
d|enrichment|left:push	-23
d|enrichment|left:put	-44
d|enrichment|left:reach	-52
d|enrichment|left:request	-66
d|enrichment|left:resolve	69
d|enrichment|left:second	-29
d|enrichment|left:see	-44
d|enrichment|left:segment	-43
d|enrichment|left:send	-38
d|enrichment|left:set	-37
d|enrichment|left:share	-39
d|enrichment|left:should	-17
d|enrichment|left:side	-48
d|enrichment|left:signed	-38
d|enrichment|left:somebody	-43
d|enrichment|left:source	-45
d|enrichment|left:stream	-39
d|enrichment|left:sync	-31
d|enrichment|left:team	-19
d|enrichment|left:tell	-26
d|enrichment|left:the	-26
d|enrichment|left:them	-21
d|enrichment|left:there	-29
d|enrichment|left:together	-55
d|enrichment|left:tracking	-49
d|enrichment|left:want	-10
d|enrichment|left:way	-37
d|enrichment|left:we	-18
d|enrichment|left:what	-39
d|enrichment|left:when	-41
d|enrichment|left:with	20
d|enrichment|left:you	-23
d|enrichment|length:0	-69
d|enrichment|length:1	-41
d|enrichment|length:2	-34
d|enrichment|length:3	-23
d|enrichment|length:4	-9
d|enrichment|lytics:none	-44
d|enrichment|lytics:place	-34
d|enrichment|lytics:source	-35
d|enrichment|lytics:target	-30
d|enrichment|other:means|none	-36
d|enrichment|other:means|place	-25
d|enrichment|other:means|source	-16
d|enrichment|other:means|target	-36
d|enrichment|other:none|place	-8
d|enrichment|other:place|none	-24
d|enrichment|other:place|place	-31
d|enrichment|other:place|target	-34
d|enrichment|other:source|place	-28
d|enrichment|other:source|target	-39
d|enrichment|other:target|means	22
d|enrichment|other:target|none	-11
d|enrichment|other:target|place	-48
d|enrichment|other:target|source	-34
d|enrichment|other:target|target	-28
d|enrichment|prep:	15
d|enrichment|prep:arrowleft	-57
d|enrichment|prep:arrowright	-41
d|enrichment|prep:at	36
d|enrichment|prep:for	-37
d|enrichment|prep:in	-20
d|enrichment|prep:inside	-59
d|enrichment|prep:on	-47
d|enrichment|prep:through	12
d|enrichment|prep:to	-11
d|enrichment|prep:use	24
d|enrichment|prep:using	30
d|enrichment|records|none	-32
d|enrichment|records|source	-27
d|enrichment|records|target	-32
d|enrichment|right:F	-43
d|enrichment|right:L	-10
d|enrichment|right:N	30
d|enrichment|right:Q	-9
d|enrichment|right:T	-33
d|enrichment|right:a	-7
d|enrichment|right:account	-21
d|enrichment|right:activity	-23
d|enrichment|right:add	36
d|enrichment|right:address	-29
d|enrichment|right:ads	-38
d|enrichment|right:alone	-32
d|enrichment|right:already	-43
d|enrichment|right:alway	-36
d|enrichment|right:and	18
d|enrichment|right:append	55
d|enrichment|right:arrowleft	-43
d|enrichment|right:arrowright	-26
d|enrichment|right:article	-58
d|enrichment|right:asap	-37
d|enrichment|right:ask	-26
d|enrichment|right:be	-48
d|enrichment|right:become	-61
d|enrichment|right:before	-30
d|enrichment|right:belong	-34
d|enrichment|right:bounce	-27
d|enrichment|right:campaign	-26
d|enrichment|right:come	-47
d|enrichment|right:company	58
d|enrichment|right:complete	53
d|enrichment|right:connected	-46
d|enrichment|right:contact	-69
d|enrichment|right:cooky	-41
d|enrichment|right:credential	-20
d|enrichment|right:customer	-26
d|enrichment|right:delivery	-41
d|enrichment|right:do	-30
d|enrichment|right:done	-45
d|enrichment|right:each	-42
d|enrichment|right:email	31
d|enrichment|right:engagement	-28
d|enrichment|right:enrichment	50
d|enrichment|right:enter	-30
d|enrichment|right:eu	-46
d|enrichment|right:europe	-27
d|enrichment|right:event	-27
d|enrichment|right:export	-15
d|enrichment|right:feed	-30
d|enrichment|right:field	-43
d|enrichment|right:file	-44
d|enrichment|right:fine	-38
d|enrichment|right:firmographic	44
d|enrichment|right:for	37
d|enrichment|right:from	-33
d|enrichment|right:get	-57
d|enrichment|right:goe	-39
d|enrichment|right:have	-34
d|enrichment|right:hold	-42
d|enrichment|right:import	-20
d|enrichment|right:integration	-55
d|enrichment|right:into	-19
d|enrichment|right:is	-31
d|enrichment|right:it	-33
d|enrichment|right:know	-46
d|enrichment|right:leave	-37
d|enrichment|right:list	-65
d|enrichment|right:loyalty	-54
d|enrichment|right:member	-46
d|enrichment|right:message	-24
d|enrichment|right:more	47
d|enrichment|right:need	-55
d|enrichment|right:not_Q	-11
d|enrichment|right:on	10
d|enrichment|right:order	-29
d|enrichment|right:our	61
d|enrichment|right:out	-12
d|enrichment|right:person	-34
d|enrichment|right:place	-23
d|enrichment|right:profile	60
d|enrichment|right:purchase	-24
d|enrichment|right:push	-31
d|enrichment|right:put	-31
d|enrichment|right:qualify	-43
d|enrichment|right:request	-48
d|enrichment|right:running	-38
d|enrichment|right:see	-51
d|enrichment|right:server	-30
d|enrichment|right:set	-45
d|enrichment|right:should	-23
d|enrichment|right:show	-28
d|enrichment|right:since	-27
d|enrichment|right:slow	-29
d|enrichment|right:subscribe	-38
d|enrichment|right:sync	-68
d|enrichment|right:tag	-62
d|enrichment|right:take	-33
d|enrichment|right:target	-34
d|enrichment|right:tell	22
d|enrichment|right:the	44
d|enrichment|right:too	-36
d|enrichment|right:topic	-65
d|enrichment|right:trial	-46
d|enrichment|right:we	-18
d|enrichment|right:weekend	-35
d|enrichment|right:when	-48
d|enrichment|right:who	-27
d|enrichment|right:work	-21
d|enrichment|right:you	-56
d|enrichment|role:means	19
d|enrichment|role:none	14
d|enrichment|role:none|false	-25
d|enrichment|role:none|true	-23
d|enrichment|role:place|false	-10
d|enrichment|role:source	-6
d|enrichment|role:source|false	-5
d|enrichment|role:target	-9
d|enrichment|role:target|false	-4
d|enrichment|role:target|true	-16
d|enrichment|t:: S P	-24
d|enrichment|t:: can L	-36
d|enrichment|t:F : S	-33
d|enrichment|t:F : thank	-38
d|enrichment|t:F audience :	-31
d|enrichment|t:F contact list	-38
d|enrichment|t:F get the	-44
d|enrichment|t:F nothing else	-49
d|enrichment|t:F should get	-46
d|enrichment|t:F warehouse profile	-56
d|enrichment|t:L and P	-46
d|enrichment|t:L content enrichment	-58
d|enrichment|t:L with P	-38
d|enrichment|t:N : P	-21
d|enrichment|t:P : S	-26
d|enrichment|t:P : audience	-41
d|enrichment|t:P : now	-54
d|enrichment|t:P Q delivery	-45
d|enrichment|t:P S Q	-38
d|enrichment|t:P account should	-30
d|enrichment|t:P and L	-37
d|enrichment|t:P and Q	-61
d|enrichment|t:P and keep	48
d|enrichment|t:P arrowleft S	-73
d|enrichment|t:P arrowright L	-23
d|enrichment|t:P arrowright profile	-45
d|enrichment|t:P audience to	-41
d|enrichment|t:P come in	-29
d|enrichment|t:P complete our	34
d|enrichment|t:P contact already	-57
d|enrichment|t:P contact in	-24
d|enrichment|t:P contact list	-73
d|enrichment|t:P data for	-42
d|enrichment|t:P eu Q	-42
d|enrichment|t:P europe only	-32
d|enrichment|t:P event in	-39
d|enrichment|t:P firmographic for	44
d|enrichment|t:P for L	-39
d|enrichment|t:P for each	-47
d|enrichment|t:P for our	44
d|enrichment|t:P for profile	47
d|enrichment|t:P for the	19
d|enrichment|t:P from our	-54
d|enrichment|t:P get S	-27
d|enrichment|t:P import work	-13
d|enrichment|t:P in place	-26
d|enrichment|t:P is already	-39
d|enrichment|t:P is done	-62
d|enrichment|t:P is in	-39
d|enrichment|t:P is too	-32
d|enrichment|t:P job is	-40
d|enrichment|t:P list get	-34
d|enrichment|t:P nothing else	37
d|enrichment|t:P of S	-27
d|enrichment|t:P on our	31
d|enrichment|t:P please leave	-48
d|enrichment|t:P server event	-44
d|enrichment|t:P should be	-52
d|enrichment|t:P should have	-58
d|enrichment|t:P should see	-56
d|enrichment|t:P to L	-17
d|enrichment|t:P to Q	-31
d|enrichment|t:P to S	-18
d|enrichment|t:P user into	-22
d|enrichment|t:P we do	-54
d|enrichment|t:P we need	-35
d|enrichment|t:P we stopped	-47
d|enrichment|t:P when a	-34
d|enrichment|t:P when someone	-19
d|enrichment|t:P with Q	-59
d|enrichment|t:P with S	-49
d|enrichment|t:P with cooky	-40
d|enrichment|t:Q and P	-29
d|enrichment|t:Q arrowright L	-21
d|enrichment|t:Q arrowright P	-28
d|enrichment|t:Q for P	-27
d|enrichment|t:Q into P	-26
d|enrichment|t:Q the P	-31
d|enrichment|t:Q to P	-23
d|enrichment|t:Q with L	-28
d|enrichment|t:Q with P	-76
d|enrichment|t:S arrowright P	-29
d|enrichment|t:S from F	-33
d|enrichment|t:S from P	-23
d|enrichment|t:S inside P	-46
d|enrichment|t:S to P	-12
d|enrichment|t:S with F	-47
d|enrichment|t:S with P	-39
d|enrichment|t:agency use P	-54
d|enrichment|t:are in P	-26
d|enrichment|t:article with L	-58
d|enrichment|t:attribute in P	-19
d|enrichment|t:audience to P	-21
d|enrichment|t:audience with P	-58
d|enrichment|t:change in P	-31
d|enrichment|t:come in L	-23
d|enrichment|t:come in P	-30
d|enrichment|t:contact of P	-16
d|enrichment|t:contact with F	-33
d|enrichment|t:content with L	-53
d|enrichment|t:could somebody P	-36
d|enrichment|t:csv to P	-36
d|enrichment|t:data from P	41
d|enrichment|t:data of P	-26
d|enrichment|t:destination : P	-43
d|enrichment|t:display via P	-51
d|enrichment|t:email to P	42
d|enrichment|t:event from F	-33
d|enrichment|t:event into P	-16
d|enrichment|t:export to P	-31
d|enrichment|t:from a P	-39
d|enrichment|t:id to P	-39
d|enrichment|t:import from P	-43
d|enrichment|t:imported from P	-41
d|enrichment|t:in our L	-32
d|enrichment|t:last year P	-28
d|enrichment|t:marketing : P	-39
d|enrichment|t:membership in P	-34
d|enrichment|t:oauth for P	-47
d|enrichment|t:people at P	36
d|enrichment|t:please leave P	-26
d|enrichment|t:profile with P	36
d|enrichment|t:segment in P	-39
d|enrichment|t:segment to P	-32
d|enrichment|t:set up P	-51
d|enrichment|t:sync with P	-47
d|enrichment|t:them back P	-46
d|enrichment|t:to connect P	-45
d|enrichment|t:to our F	-37
d|enrichment|t:to our P	-31
d|enrichment|t:together with P	-59
d|enrichment|t:tracking with P	-50
d|enrichment|t:up our P	-39
d|enrichment|t:up with P	-39
d|enrichment|t:we connected P	-54
d|enrichment|t:work with P	-61
d|enrichment|task	-52
d|enrichment|verb1:in|means	-53
d|enrichment|verb1:in|none	-29
d|enrichment|verb1:in|place	-43
d|enrichment|verb1:in|source	-24
d|enrichment|verb1:in|target	-35
d|enrichment|verb1:out|means	-17
d|enrichment|verb1:out|none	9
d|enrichment|verb1:out|source	-25
d|enrichment|verb1:out|target	-15
d|enrichment|verb1:rich|means	65
d|enrichment|verb1:rich|none	75
d|enrichment|verbs:in+out|none	-21
d|enrichment|verbs:in+out|place	-47
d|enrichment|verbs:in+out|source	-59
d|enrichment|verbs:in+out|target	-28
d|enrichment|verbs:in|means	-57
d|enrichment|verbs:in|none	-37
d|enrichment|verbs:in|place	-32
d|enrichment|verbs:in|source	-19
d|enrichment|verbs:in|target	-43
d|enrichment|verbs:out+rich|means	62
d|enrichment|verbs:out+rich|none	61
d|enrichment|verbs:out|means	-29
d|enrichment|verbs:out|source	-25
d|enrichment|verbs:out|target	-14
d|enrichment|verbs:rich|means	56
d|enrichment|verbs:rich|none	72
d|enrichment|verbs:|means	-23
d|enrichment|verbs:|none	-10
d|enrichment|verbs:|place	-38
d|enrichment|verbs:|source	-9
d|enrichment|verbs:|target	-12
d|enrichment|w::	-8
d|enrichment|w:F	-38
d|enrichment|w:L	-18
d|enrichment|w:N	-12
d|enrichment|w:P	27
d|enrichment|w:Q	-18
d|enrichment|w:S	-13
d|enrichment|w:T	-22
d|enrichment|w:a	-26
d|enrichment|w:abandon	-61
d|enrichment|w:about	-14
d|enrichment|w:account	-26
d|enrichment|w:activate	-34
d|enrichment|w:activity	-16
d|enrichment|w:ad	-66
d|enrichment|w:add	28
d|enrichment|w:ads	-25
d|enrichment|w:advertise	-64
d|enrichment|w:agency	-33
d|enrichment|w:alert	-35
d|enrichment|w:all	-44
d|enrichment|w:alone	-16
d|enrichment|w:already	-15
d|enrichment|w:alway	-28
d|enrichment|w:am	-15
d|enrichment|w:an	-12
d|enrichment|w:analyst	-33
d|enrichment|w:anything	-19
d|enrichment|w:app	-33
d|enrichment|w:append	54
d|enrichment|w:approved	-20
d|enrichment|w:are	-25
d|enrichment|w:arrowleft	-34
d|enrichment|w:arrowright	-25
d|enrichment|w:as	-22
d|enrichment|w:asap	-43
d|enrichment|w:ask	-6
d|enrichment|w:asked	-32
d|enrichment|w:asking	-18
d|enrichment|w:attribution	-38
d|enrichment|w:audience	-15
d|enrichment|w:authorization	-39
d|enrichment|w:away	-18
d|enrichment|w:back	-23
d|enrichment|w:backend	-47
d|enrichment|w:be	-24
d|enrichment|w:become	-42
d|enrichment|w:behavior	-43
d|enrichment|w:behind	-39
d|enrichment|w:belong	-41
d|enrichment|w:best	-52
d|enrichment|w:better	-45
d|enrichment|w:between	-38
d|enrichment|w:big	-43
d|enrichment|w:bought	-39
d|enrichment|w:branch	-74
d|enrichment|w:bring	-25
d|enrichment|w:budget	-55
d|enrichment|w:build	-34
d|enrichment|w:but	-20
d|enrichment|w:buy	-47
d|enrichment|w:campaign	-38
d|enrichment|w:can	-27
d|enrichment|w:cart	-48
d|enrichment|w:change	-30
d|enrichment|w:channel	-43
d|enrichment|w:churn	-55
d|enrichment|w:click	-22
d|enrichment|w:cohort	-20
d|enrichment|w:collector	-51
d|enrichment|w:company	47
d|enrichment|w:complete	43
d|enrichment|w:connect	-35
d|enrichment|w:connected	-21
d|enrichment|w:contact	-33
d|enrichment|w:content	29
d|enrichment|w:context	-9
d|enrichment|w:conversion	-23
d|enrichment|w:cook	-42
d|enrichment|w:cooky	-41
d|enrichment|w:coupon	-49
d|enrichment|w:course	-25
d|enrichment|w:create	-8
d|enrichment|w:credential	-18
d|enrichment|w:crm	-38
d|enrichment|w:csv	-19
d|enrichment|w:custom	-23
d|enrichment|w:customer	-16
d|enrichment|w:dashboard	-48
d|enrichment|w:database	-61
d|enrichment|w:delete	-77
d|enrichment|w:delighted	-61
d|enrichment|w:delivery	-47
d|enrichment|w:destination	-52
d|enrichment|w:did	-17
d|enrichment|w:do	-23
d|enrichment|w:doe	-46
d|enrichment|w:dog	-73
d|enrichment|w:download	-27
d|enrichment|w:drip	-68
d|enrichment|w:due	-19
d|enrichment|w:e	-5
d|enrichment|w:each	-38
d|enrichment|w:else	-15
d|enrichment|w:email	35
d|enrichment|w:end	-22
d|enrichment|w:enrich	72
d|enrichment|w:enrichment	40
d|enrichment|w:enter	-25
d|enrichment|w:eu	-45
d|enrichment|w:event	-17
d|enrichment|w:everyone	-58
d|enrichment|w:exist	-80
d|enrichment|w:exit	-43
d|enrichment|w:export	-30
d|enrichment|w:fail	-47
d|enrichment|w:failed	-27
d|enrichment|w:feed	-33
d|enrichment|w:field	-25
d|enrichment|w:file	-28
d|enrichment|w:fine	-14
d|enrichment|w:fire	-61
d|enrichment|w:firmographic	52
d|enrichment|w:flow	-49
d|enrichment|w:follow	-13
d|enrichment|w:follower	-44
d|enrichment|w:form	-39
d|enrichment|w:fresh	-88
d|enrichment|w:friday	-13
d|enrichment|w:frobnix	-81
d|enrichment|w:from	-9
d|enrichment|w:full	-29
d|enrichment|w:get	-22
d|enrichment|w:give	-12
d|enrichment|w:go	-34
d|enrichment|w:goal	-13
d|enrichment|w:goe	-55
d|enrichment|w:gold	-30
d|enrichment|w:guest	-56
d|enrichment|w:happened	-54
d|enrichment|w:has	-41
d|enrichment|w:hashed	-38
d|enrichment|w:help	-21
d|enrichment|w:here	-24
d|enrichment|w:hi	-24
d|enrichment|w:holder	-54
d|enrichment|w:home	-42
d|enrichment|w:hook	-26
d|enrichment|w:house	-42
d|enrichment|w:how	-34
d|enrichment|w:i	-25
d|enrichment|w:id	-19
d|enrichment|w:if	-25
d|enrichment|w:import	-23
d|enrichment|w:imported	-33
d|enrichment|w:in	-20
d|enrichment|w:inbound	-48
d|enrichment|w:information	-28
d|enrichment|w:ingest	-59
d|enrichment|w:ingestion	-23
d|enrichment|w:insight	-67
d|enrichment|w:install	-33
d|enrichment|w:integration	-37
d|enrichment|w:into	-10
d|enrichment|w:invoice	-68
d|enrichment|w:is	-16
d|enrichment|w:it	-17
d|enrichment|w:its	-25
d|enrichment|w:job	-16
d|enrichment|w:join	-41
d|enrichment|w:keep	-22
d|enrichment|w:key	-36
d|enrichment|w:know	-22
d|enrichment|w:later	-13
d|enrichment|w:lead	-14
d|enrichment|w:leave	-19
d|enrichment|w:lifecycle	-22
d|enrichment|w:like	-23
d|enrichment|w:line	-61
d|enrichment|w:list	-27
d|enrichment|w:load	-23
d|enrichment|w:lookalike	-23
d|enrichment|w:lost	-18
d|enrichment|w:loyalty	-56
d|enrichment|w:mail	-17
d|enrichment|w:mailaddress	-51
d|enrichment|w:maintain	-28
d|enrichment|w:make	-26
d|enrichment|w:marketing	-23
d|enrichment|w:match	-37
d|enrichment|w:me	-16
d|enrichment|w:mean	-13
d|enrichment|w:measure	-56
d|enrichment|w:media	-46
d|enrichment|w:member	-29
d|enrichment|w:metric	-33
d|enrichment|w:mobile	-20
d|enrichment|w:model	-50
d|enrichment|w:morning	-53
d|enrichment|w:moved	-18
d|enrichment|w:much	-56
d|enrichment|w:my	-17
d|enrichment|w:need	-31
d|enrichment|w:new	-30
d|enrichment|w:newsletter	-45
d|enrichment|w:next	-12
d|enrichment|w:not	-11
d|enrichment|w:not_P	-26
d|enrichment|w:not_Q	-14
d|enrichment|w:not_conductor	-44
d|enrichment|w:not_import	-42
d|enrichment|w:not_purchase	-49
d|enrichment|w:nothing	-17
d|enrichment|w:nps	-83
d|enrichment|w:object	-42
d|enrichment|w:of	-15
d|enrichment|w:off	-57
d|enrichment|w:old	-68
d|enrichment|w:one	-40
d|enrichment|w:open	-22
d|enrichment|w:other	-13
d|enrichment|w:out	-36
d|enrichment|w:owner	-16
d|enrichment|w:page	-25
d|enrichment|w:part	-33
d|enrichment|w:partner	-72
d|enrichment|w:password	-56
d|enrichment|w:ping	-20
d|enrichment|w:place	-18
d|enrichment|w:platform	-52
d|enrichment|w:player	-47
d|enrichment|w:pls	-56
d|enrichment|w:policy	-55
d|enrichment|w:post	-38
d|enrichment|w:predict	-63
d|enrichment|w:profile	23
d|enrichment|w:project	-21
d|enrichment|w:provider	-75
d|enrichment|w:pull	-45
d|enrichment|w:purchase	-25
d|enrichment|w:push	-22
d|enrichment|w:put	-39
d|enrichment|w:quality	-76
d|enrichment|w:quick	-38
d|enrichment|w:reach	-56
d|enrichment|w:read	-13
d|enrichment|w:ready	-28
d|enrichment|w:real	-51
d|enrichment|w:report	-21
d|enrichment|w:reporting	-60
d|enrichment|w:request	-35
d|enrichment|w:run	-5
d|enrichment|w:running	-13
d|enrichment|w:sale	-35
d|enrichment|w:schedule	-70
d|enrichment|w:score	-27
d|enrichment|w:see	-44
d|enrichment|w:seed	-37
d|enrichment|w:segment	-23
d|enrichment|w:send	-25
d|enrichment|w:sending	-42
d|enrichment|w:server	-25
d|enrichment|w:set	-33
d|enrichment|w:setup	-43
d|enrichment|w:share	-40
d|enrichment|w:shop	-12
d|enrichment|w:should	-32
d|enrichment|w:show	-37
d|enrichment|w:signal	-27
d|enrichment|w:signed	-22
d|enrichment|w:similar	-54
d|enrichment|w:so	-21
d|enrichment|w:someone	-49
d|enrichment|w:something	-25
d|enrichment|w:source	-54
d|enrichment|w:sport	-37
d|enrichment|w:success	-13
d|enrichment|w:survey	-41
d|enrichment|w:sync	-36
d|enrichment|w:system	-44
d|enrichment|w:table	-23
d|enrichment|w:take	-33
d|enrichment|w:target	-71
d|enrichment|w:team	-22
d|enrichment|w:thank	-28
d|enrichment|w:that	-16
d|enrichment|w:the	-9
d|enrichment|w:there	-29
d|enrichment|w:thi	-19
d|enrichment|w:thing	-15
d|enrichment|w:those	-21
d|enrichment|w:through	-17
d|enrichment|w:ticket	-23
d|enrichment|w:tier	-47
d|enrichment|w:time	-28
d|enrichment|w:to	-15
d|enrichment|w:too	-28
d|enrichment|w:tool	-55
d|enrichment|w:topic	34
d|enrichment|w:tracking	-46
d|enrichment|w:train	-41
d|enrichment|w:trial	-20
d|enrichment|w:trigger	-38
d|enrichment|w:two	-31
d|enrichment|w:us	-26
d|enrichment|w:used	-53
d|enrichment|w:user	-25
d|enrichment|w:value	-60
d|enrichment|w:view	-26
d|enrichment|w:vip	-38
d|enrichment|w:visit	-22
d|enrichment|w:want	-18
d|enrichment|w:warehouse	-61
d|enrichment|w:was	-31
d|enrichment|w:way	-25
d|enrichment|w:we	-14
d|enrichment|w:week	-21
d|enrichment|w:well	-20
d|enrichment|w:when	-48
d|enrichment|w:which	-28
d|enrichment|w:who	-13
d|enrichment|w:why	-39
d|enrichment|w:will	-14
d|enrichment|w:without	-32
d|enrichment|w:workflow	-36
d|enrichment|w:would	-26
d|enrichment|w:yesterday	-24
d|enrichment|w:you	-23
d|enrichment|ways:has|1	108
d|enrichment|ways:has|2	-21
d|enrichment|ways:has|3	-47
d|enrichment|ways:lacks|1	-23
d|enrichment|ways:lacks|2	-23
d|enrichment|ways:lacks|3	-41
d|export|audience	14
d|export|b:: L	-24
d|export|b:: P	15
d|export|b:: Q	-29
d|export|b:: also	-27
d|export|b:: ask	-44
d|export|b:: bring	-47
d|export|b:: contact	-59
d|export|b:: enrich	-42
d|export|b:: enrichment	-80
d|export|b:: full	-36
d|export|b:: get	-58
d|export|b:: grab	-43
d|export|b:: import	-57
d|export|b:: ingest	-52
d|export|b:: lifetime	-69
d|export|b:: load	-56
d|export|b:: member	-33
d|export|b:: object	-64
d|export|b:: pull	-59
d|export|b:: read	-47
d|export|b:: sale	-42
d|export|b:: scope	-41
d|export|b:: take	-52
d|export|b:: tell	-18
d|export|b:: thank	-24
d|export|b:: vendor	-80
d|export|b:: we	-24
d|export|b:: what	-81
d|export|b:: write	35
d|export|b:F :	-42
d|export|b:F L	-50
d|export|b:F account	40
d|export|b:F audience	43
d|export|b:F conversion	-45
d|export|b:F csv	-57
d|export|b:F data	-40
d|export|b:F email	-53
d|export|b:F get	33
d|export|b:F import	-47
d|export|b:F nothing	-60
d|export|b:F order	-80
d|export|b:F warehouse	-60
d|export|b:F we	-47
d|export|b:L :	-84
d|export|b:L T	-54
d|export|b:L alway	-38
d|export|b:L as	-47
d|export|b:L asap	-38
d|export|b:L audience	25
d|export|b:L get	-57
d|export|b:L read	-50
d|export|b:L score	55
d|export|b:L should	-118
d|export|b:L support	-45
d|export|b:L sync	-45
d|export|b:L tag	-50
d|export|b:L what	-71
d|export|b:L with	-36
d|export|b:N :	-19
d|export|b:N Q	-52
d|export|b:N of	-57
d|export|b:N percent	-32
d|export|b:P :	26
d|export|b:P L	-90
d|export|b:P Q	26
d|export|b:P S	-41
d|export|b:P activity	-74
d|export|b:P add	-49
d|export|b:P additionally	32
d|export|b:P address	30
d|export|b:P ads	43
d|export|b:P alone	-103
d|export|b:P alway	24
d|export|b:P and	19
d|export|b:P append	-35
d|export|b:P are	-45
d|export|b:P arrive	-59
d|export|b:P arrowright	-32
d|export|b:P asap	55
d|export|b:P attribute	34
d|export|b:P audience	45
d|export|b:P behavior	-56
d|export|b:P bounce	-54
d|export|b:P campaign	44
d|export|b:P capi	38
d|export|b:P change	-51
d|export|b:P come	-37
d|export|b:P company	-73
d|export|b:P complete	-45
d|export|b:P contact	-35
d|export|b:P conversion	35
d|export|b:P custom	36
d|export|b:P customer	29
d|export|b:P demo	-69
d|export|b:P enhanced	48
d|export|b:P enrich	-45
d|export|b:P enrichment	-47
d|export|b:P event	31
d|export|b:P every	44
d|export|b:P experiment	39
d|export|b:P export	31
d|export|b:P exported	-58
d|export|b:P field	-42
d|export|b:P file	-23
d|export|b:P firebase	-54
d|export|b:P firmographic	-75
d|export|b:P flow	48
d|export|b:P follower	52
d|export|b:P for	18
d|export|b:P form	-66
d|export|b:P gdpr	-58
d|export|b:P get	39
d|export|b:P handle	-56
d|export|b:P has	-73
d|export|b:P import	-95
d|export|b:P in	-55
d|export|b:P informed	37
d|export|b:P ingest	-55
d|export|b:P into	-45
d|export|b:P is	-106
d|export|b:P job	-31
d|export|b:P json	-59
d|export|b:P know	34
d|export|b:P later	-66
d|export|b:P lead	-48
d|export|b:P like	-47
d|export|b:P list	38
d|export|b:P lookalike	32
d|export|b:P me	-63
d|export|b:P message	57
d|export|b:P metric	-36
d|export|b:P model	-37
d|export|b:P monitoring	-53
d|export|b:P need	82
d|export|b:P newsletter	44
d|export|b:P now	-82
d|export|b:P nurture	41
d|export|b:P on	-17
d|export|b:P onto	-57
d|export|b:P open	-32
d|export|b:P opportunity	-45
d|export|b:P opt	-26
d|export|b:P order	-42
d|export|b:P people	-46
d|export|b:P per	49
d|export|b:P personalization	39
d|export|b:P product	-44
d|export|b:P profile	60
d|export|b:P program	42
d|export|b:P propensity	-65
d|export|b:P quota	-59
d|export|b:P rather	-51
d|export|b:P recipient	55
d|export|b:P record	-57
d|export|b:P retargeting	40
d|export|b:P sale	-44
d|export|b:P scope	-38
d|export|b:P second	31
d|export|b:P segment	40
d|export|b:P set	30
d|export|b:P smart	50
d|export|b:P source	-40
d|export|b:P static	48
d|export|b:P stay	-98
d|export|b:P stream	52
d|export|b:P survey	-47
d|export|b:P sync	-60
d|export|b:P template	42
d|export|b:P the	30
d|export|b:P ticket	-73
d|export|b:P to	-20
d|export|b:P trigger	42
d|export|b:P unsubscribe	-44
d|export|b:P user	21
d|export|b:P view	-45
d|export|b:P was	-87
d|export|b:P we	-39
d|export|b:P when	29
d|export|b:P will	-56
d|export|b:P with	25
d|export|b:P work	-30
d|export|b:P workflow	50
d|export|b:Q :	-23
d|export|b:Q N	-40
d|export|b:Q P	-51
d|export|b:Q Q	-48
d|export|b:Q T	-39
d|export|b:Q about	-54
d|export|b:Q account	-50
d|export|b:Q activity	-66
d|export|b:Q additionally	-81
d|export|b:Q address	-49
d|export|b:Q after	-48
d|export|b:Q alway	-43
d|export|b:Q and	-40
d|export|b:Q arrowleft	-42
d|export|b:Q arrowright	-49
d|export|b:Q as	-15
d|export|b:Q asap	-68
d|export|b:Q asked	-45
d|export|b:Q attribute	-25
d|export|b:Q audience	-62
d|export|b:Q automatic	-47
d|export|b:Q by	-30
d|export|b:Q campaign	-59
d|export|b:Q can	-50
d|export|b:Q capi	-57
d|export|b:Q catalog	-46
d|export|b:Q click	-46
d|export|b:Q come	-25
d|export|b:Q conductor	-62
d|export|b:Q constraint	-71
d|export|b:Q contact	-15
d|export|b:Q conversion	-54
d|export|b:Q csv	-69
d|export|b:Q custom	-49
d|export|b:Q customer	-64
d|export|b:Q data	-30
d|export|b:Q destination	-53
d|export|b:Q do	-56
d|export|b:Q due	-60
d|export|b:Q enhanced	-50
d|export|b:Q enrichment	-14
d|export|b:Q entry	-67
d|export|b:Q europe	-48
d|export|b:Q event	-61
d|export|b:Q every	-60
d|export|b:Q experiment	-35
d|export|b:Q export	-20
d|export|b:Q filled	-41
d|export|b:Q firmographic	-43
d|export|b:Q flow	-73
d|export|b:Q follower	-27
d|export|b:Q for	-46
d|export|b:Q form	35
d|export|b:Q from	22
d|export|b:Q get	-57
d|export|b:Q how	-49
d|export|b:Q if	-19
d|export|b:Q informed	-48
d|export|b:Q integration	-31
d|export|b:Q invoice	-54
d|export|b:Q job	10
d|export|b:Q journey	-27
d|export|b:Q json	-40
d|export|b:Q keep	-37
d|export|b:Q know	-46
d|export|b:Q lead	-55
d|export|b:Q like	37
d|export|b:Q list	-24
d|export|b:Q lookalike	-40
d|export|b:Q mailing	-42
d|export|b:Q make	-62
d|export|b:Q maybe	-56
d|export|b:Q me	-32
d|export|b:Q message	-52
d|export|b:Q named	-40
d|export|b:Q need	-53
d|export|b:Q next	-48
d|export|b:Q not	-39
d|export|b:Q nothing	-61
d|export|b:Q notification	-37
d|export|b:Q now	29
d|export|b:Q nurture	-42
d|export|b:Q object	-32
d|export|b:Q offline	-49
d|export|b:Q on	-95
d|export|b:Q once	-48
d|export|b:Q one	-56
d|export|b:Q only	-35
d|export|b:Q open	-24
d|export|b:Q or	-71
d|export|b:Q order	-26
d|export|b:Q our	-51
d|export|b:Q per	-60
d|export|b:Q please	-48
d|export|b:Q plus	-83
d|export|b:Q profile	-43
d|export|b:Q program	-57
d|export|b:Q property	-51
d|export|b:Q prospect	-32
d|export|b:Q purchase	-43
d|export|b:Q push	-26
d|export|b:Q retargeting	-50
d|export|b:Q sale	-43
d|export|b:Q scenario	-43
d|export|b:Q scope	-36
d|export|b:Q second	-62
d|export|b:Q seg	-44
d|export|b:Q segment	-20
d|export|b:Q server	-37
d|export|b:Q set	-59
d|export|b:Q shop	-54
d|export|b:Q should	-45
d|export|b:Q sms	-43
d|export|b:Q so	-47
d|export|b:Q source	-50
d|export|b:Q static	-40
d|export|b:Q stay	26
d|export|b:Q step	-43
d|export|b:Q stream	-60
d|export|b:Q success	-60
d|export|b:Q table	-47
d|export|b:Q tag	-32
d|export|b:Q template	-61
d|export|b:Q thank	-63
d|export|b:Q that	-27
d|export|b:Q the	-77
d|export|b:Q through	-29
d|export|b:Q too	-55
d|export|b:Q topic	-37
d|export|b:Q trigger	-66
d|export|b:Q use	-49
d|export|b:Q was	17
d|export|b:Q when	-36
d|export|b:Q whoever	-60
d|export|b:Q with	-50
d|export|b:Q within	-53
d|export|b:Q without	-42
d|export|b:Q workflow	-37
d|export|b:S P	-40
d|export|b:S T	29
d|export|b:S and	-39
d|export|b:S asked	-47
d|export|b:S but	-36
d|export|b:S connect	-70
d|export|b:S from	-27
d|export|b:S import	-38
d|export|b:S is	-38
d|export|b:S of	-17
d|export|b:S out	-62
d|export|b:S to	15
d|export|b:T P	-61
d|export|b:T a	-30
d|export|b:T at	-48
d|export|b:T event	-47
d|export|b:T user	-59
d|export|b:T we	-43
d|export|b:a L	-52
d|export|b:a P	34
d|export|b:a Q	-48
d|export|b:a campaign	-44
d|export|b:a csv	8
d|export|b:a custom	-87
d|export|b:a file	-34
d|export|b:a json	35
d|export|b:a lead	-32
d|export|b:a lookalike	-36
d|export|b:a model	-62
d|export|b:a profile	-49
d|export|b:a schedule	-56
d|export|b:a shop	-15
d|export|b:a source	-30
d|export|b:a sync	-46
d|export|b:a table	-64
d|export|b:about our	-22
d|export|b:about people	-65
d|export|b:account import	-42
d|export|b:activity :	-52
d|export|b:activity data	-45
d|export|b:add P	-62
d|export|b:add the	-52
d|export|b:additionally P	-79
d|export|b:address of	-57
d|export|b:affinity for	-71
d|export|b:age and	-69
d|export|b:age via	-57
d|export|b:alert me	-53
d|export|b:alert on	-48
d|export|b:alert us	-6
d|export|b:alone Q	-53
d|export|b:alone import	-51
d|export|b:already connected	-16
d|export|b:already send	-10
d|export|b:also P	-67
d|export|b:an Q	-42
d|export|b:an authorization	-39
d|export|b:an email	-44
d|export|b:an import	-39
d|export|b:an inbound	-36
d|export|b:analyst to	-57
d|export|b:and account	-43
d|export|b:and age	-56
d|export|b:and click	-50
d|export|b:and income	-65
d|export|b:and interest	-33
d|export|b:and not	-29
d|export|b:and store	-53
d|export|b:and tag	-51
d|export|b:and web	-54
d|export|b:annual income	-50
d|export|b:answer on	-51
d|export|b:anything there	-31
d|export|b:api and	-51
d|export|b:append P	-43
d|export|b:are missing	-54
d|export|b:arriving in	-36
d|export|b:arrowleft Q	-40
d|export|b:arrowright F	44
d|export|b:arrowright L	-67
d|export|b:arrowright P	27
d|export|b:arrowright Q	-38
d|export|b:arrowright profile	-53
d|export|b:article by	-54
d|export|b:article with	-63
d|export|b:as Q	-32
d|export|b:as profile	-63
d|export|b:as source	-57
d|export|b:ask it	-44
d|export|b:at N	-50
d|export|b:at P	-28
d|export|b:at Q	-25
d|export|b:attach Q	-74
d|export|b:attribute for	44
d|export|b:audience P	-70
d|export|b:audience Q	39
d|export|b:audience is	-78
d|export|b:audience of	-18
d|export|b:authorization fail	-43
d|export|b:authorization goe	-46
d|export|b:away from	-20
d|export|b:back Q	-45
d|export|b:back to	-19
d|export|b:be done	-23
d|export|b:be pulled	-63
d|export|b:become profile	-46
d|export|b:before friday	-10
d|export|b:before the	-16
d|export|b:behavior :	-62
d|export|b:behavior recorded	-51
d|export|b:behind Q	-45
d|export|b:better Q	-57
d|export|b:both P	45
d|export|b:both Q	-48
d|export|b:bring P	-66
d|export|b:bring in	-82
d|export|b:bring the	-32
d|export|b:build S	-46
d|export|b:build an	-62
d|export|b:but no	-43
d|export|b:buy Q	-49
d|export|b:by P	-37
d|export|b:by Q	-28
d|export|b:by topic	-54
d|export|b:can P	-37
d|export|b:can i	-47
d|export|b:can thi	-18
d|export|b:can we	27
d|export|b:change after	-36
d|export|b:change from	-53
d|export|b:channel in	-33
d|export|b:churn need	-55
d|export|b:classify our	-55
d|export|b:click and	-57
d|export|b:collect what	-44
d|export|b:come into	-55
d|export|b:company data	-49
d|export|b:company for	-58
d|export|b:complete our	-29
d|export|b:conductor Q	-48
d|export|b:connect F	-74
d|export|b:connect Q	-33
d|export|b:connect it	-45
d|export|b:connect our	-54
d|export|b:connected P	-60
d|export|b:consume P	-43
d|export|b:consumer into	-52
d|export|b:contact :	-45
d|export|b:contact T	-42
d|export|b:contact as	-61
d|export|b:contact become	-39
d|export|b:contact do	-31
d|export|b:contact from	-48
d|export|b:contact in	-63
d|export|b:contact of	-49
d|export|b:contact out	-43
d|export|b:contact record	42
d|export|b:content affinity	-71
d|export|b:context :	-15
d|export|b:copy Q	-57
d|export|b:copy S	-54
d|export|b:could somebody	-15
d|export|b:create Q	-55
d|export|b:create a	-77
d|export|b:crm is	-49
d|export|b:csv file	-66
d|export|b:csv from	-67
d|export|b:csv import	-54
d|export|b:csv of	16
d|export|b:csv on	-84
d|export|b:csv out	-54
d|export|b:customer data	-65
d|export|b:customer file	-74
d|export|b:customer import	-48
d|export|b:customer into	-82
d|export|b:customer out	-46
d|export|b:customer table	-66
d|export|b:data :	-43
d|export|b:data arrowright	-58
d|export|b:data for	-66
d|export|b:data from	-23
d|export|b:data of	-62
d|export|b:data out	-40
d|export|b:data stream	-60
d|export|b:destination P	31
d|export|b:destination Q	-72
d|export|b:device and	-51
d|export|b:did my	-67
d|export|b:direct mail	-33
d|export|b:do Q	-73
d|export|b:do i	-69
d|export|b:do in	-93
d|export|b:doe P	-37
d|export|b:done Q	-71
d|export|b:each profile	-44
d|export|b:else for	-16
d|export|b:email S	-110
d|export|b:email activity	-47
d|export|b:email address	-56
d|export|b:email mailaddress	-52
d|export|b:end up	-50
d|export|b:enrich S	-85
d|export|b:enrich by	-57
d|export|b:enrich customer	-66
d|export|b:enrich my	-40
d|export|b:enrich our	-39
d|export|b:enrich profile	-39
d|export|b:enrich through	-41
d|export|b:enrichment :	-80
d|export|b:enrichment for	-67
d|export|b:enterprise trial	-42
d|export|b:entry T	-69
d|export|b:eu P	-59
d|export|b:europe P	-51
d|export|b:event P	-65
d|export|b:event before	-55
d|export|b:event from	-23
d|export|b:event in	-31
d|export|b:event of	-40
d|export|b:event quota	-17
d|export|b:event via	-53
d|export|b:every customer	-56
d|export|b:everyone is	-56
d|export|b:everything to	-10
d|export|b:excluded F	-46
d|export|b:export field	-59
d|export|b:export my	39
d|export|b:export our	-29
d|export|b:export stop	-62
d|export|b:exported T	-37
d|export|b:failed job	-50
d|export|b:fetch a	36
d|export|b:field model	-59
d|export|b:field of	-43
d|export|b:file arriving	-36
d|export|b:file in	-38
d|export|b:file of	36
d|export|b:file with	-43
d|export|b:fill Q	-51
d|export|b:fill and	-54
d|export|b:firmographic for	-54
d|export|b:first Q	-114
d|export|b:first change	-36
d|export|b:for L	-38
d|export|b:for Q	-38
d|export|b:for job	-34
d|export|b:for profile	-69
d|export|b:for segmentation	-53
d|export|b:for thi	-22
d|export|b:form fill	-69
d|export|b:free Q	-49
d|export|b:from F	-37
d|export|b:from L	39
d|export|b:from P	-18
d|export|b:from a	-31
d|export|b:from marketing	-24
d|export|b:from not_P	-45
d|export|b:from the	-36
d|export|b:from there	-39
d|export|b:full load	-36
d|export|b:gdpr opt	-52
d|export|b:get P	-40
d|export|b:get Q	-32
d|export|b:get S	45
d|export|b:get my	-51
d|export|b:get opt	-26
d|export|b:get row	-52
d|export|b:give Q	-46
d|export|b:goal :	-10
d|export|b:goe bad	-46
d|export|b:grab S	-43
d|export|b:happen in	-54
d|export|b:has kid	-51
d|export|b:have P	-89
d|export|b:have json	-36
d|export|b:help Q	-31
d|export|b:help import	-35
d|export|b:hi team	-19
d|export|b:hit N	-5
d|export|b:household income	-51
d|export|b:household size	-44
d|export|b:how do	-50
d|export|b:how many	-15
d|export|b:how much	-71
d|export|b:how similar	-56
d|export|b:i do	-84
d|export|b:i get	-72
d|export|b:i have	-56
d|export|b:i would	-28
d|export|b:if a	-44
d|export|b:if an	-38
d|export|b:import :	-49
d|export|b:import P	-72
d|export|b:import Q	-7
d|export|b:import S	-38
d|export|b:import T	-21
d|export|b:import additionally	-53
d|export|b:import and	-49
d|export|b:import csv	-59
d|export|b:import customer	-63
d|export|b:import event	-55
d|export|b:import from	-66
d|export|b:import hashed	-53
d|export|b:import job	-38
d|export|b:import keep	-68
d|export|b:import nothing	-49
d|export|b:import of	-56
d|export|b:import open	-35
d|export|b:import please	-41
d|export|b:import segment	-36
d|export|b:import the	-54
d|export|b:import them	-65
d|export|b:imported from	28
d|export|b:in F	24
d|export|b:in L	-52
d|export|b:in P	24
d|export|b:in Q	-35
d|export|b:in T	-59
d|export|b:in csv	-35
d|export|b:in due	-66
d|export|b:in from	-61
d|export|b:in place	-30
d|export|b:in please	-72
d|export|b:in status	-26
d|export|b:inbound P	-44
d|export|b:inbound integration	-36
d|export|b:income and	-50
d|export|b:income field	-50
d|export|b:information on	-65
d|export|b:ingest P	-48
d|export|b:ingest the	-46
d|export|b:inside Q	-60
d|export|b:integrate Q	-69
d|export|b:integration from	-36
d|export|b:interest for	-33
d|export|b:into F	37
d|export|b:into L	-37
d|export|b:into P	32
d|export|b:into Q	-61
d|export|b:into profile	-97
d|export|b:invoice into	-57
d|export|b:is Q	-47
d|export|b:is a	-60
d|export|b:is already	-16
d|export|b:is created	-45
d|export|b:is done	-3
d|export|b:is my	-103
d|export|b:is our	-42
d|export|b:is the	-56
d|export|b:it answer	-51
d|export|b:it for	-58
d|export|b:it possible	-70
d|export|b:it run	-10
d|export|b:it there	-33
d|export|b:its contact	-39
d|export|b:its row	-34
d|export|b:job error	-19
d|export|b:job fail	-40
d|export|b:job failure	-35
d|export|b:job load	-63
d|export|b:json file	32
d|export|b:json import	-47
d|export|b:keep Q	-39
d|export|b:keep customer	-59
d|export|b:keep the	-41
d|export|b:kid :	-51
d|export|b:know about	-48
d|export|b:know in	-72
d|export|b:know it	-51
d|export|b:know only	-58
d|export|b:know the	-44
d|export|b:know them	-89
d|export|b:land on	-59
d|export|b:last year	-16
d|export|b:lead enter	-79
d|export|b:leave P	-103
d|export|b:leave it	-33
d|export|b:leave the	-18
d|export|b:left not_P	-64
d|export|b:left not_Q	44
d|export|b:let Q	-48
d|export|b:let our	36
d|export|b:lifecycle team	-25
d|export|b:lifetime value	-70
d|export|b:like Q	-42
d|export|b:like our	-49
d|export|b:like to	-26
d|export|b:list all	-91
d|export|b:list get	40
d|export|b:list of	32
d|export|b:load S	-56
d|export|b:load a	-54
d|export|b:load first	-36
d|export|b:load it	-52
d|export|b:load the	-85
d|export|b:look up	-64
d|export|b:lookalike for	-86
d|export|b:lookup service	-44
d|export|b:loyalty csv	-56
d|export|b:loyalty point	-53
d|export|b:mail mailaddress	-46
d|export|b:mail me	-69
d|export|b:mailaddress if	-46
d|export|b:mailaddress when	-52
d|export|b:maintain the	-65
d|export|b:make that	-58
d|export|b:many S	-23
d|export|b:mark P	51
d|export|b:mark Q	-59
d|export|b:marketing :	-24
d|export|b:marketing maintain	-65
d|export|b:maybe P	-66
d|export|b:me a	-52
d|export|b:me by	-73
d|export|b:me on	-50
d|export|b:me the	-53
d|export|b:me when	-76
d|export|b:mean that	-10
d|export|b:measure Q	-57
d|export|b:member in	-63
d|export|b:message from	-50
d|export|b:metric of	-63
d|export|b:metric to	-22
d|export|b:mirror P	-60
d|export|b:mirror Q	-24
d|export|b:mirror our	-67
d|export|b:missing in	-54
d|export|b:model that	-49
d|export|b:model training	-53
d|export|b:more about	-65
d|export|b:move P	-39
d|export|b:move our	-43
d|export|b:moved away	-20
d|export|b:my contact	-34
d|export|b:my job	-63
d|export|b:my profile	-52
d|export|b:need that	-64
d|export|b:need to	-10
d|export|b:needed for	-56
d|export|b:never not_write	-63
d|export|b:new audience	-71
d|export|b:new enterprise	-47
d|export|b:new lead	-72
d|export|b:no not_P	-69
d|export|b:no not_opportunity	-36
d|export|b:not not_customer	-28
d|export|b:not_P :	-107
d|export|b:not_P Q	-69
d|export|b:not_P but	-83
d|export|b:not_P export	-64
d|export|b:not_P for	-64
d|export|b:not_P just	-49
d|export|b:not_P last	-47
d|export|b:not_P move	-44
d|export|b:not_P not_import	-53
d|export|b:not_P not_push	-69
d|export|b:not_P use	-63
d|export|b:not_P we	-53
d|export|b:not_Q P	35
d|export|b:not_Q S	-48
d|export|b:not_Q but	55
d|export|b:not_Q export	44
d|export|b:not_Q use	38
d|export|b:not_opportunity from	-46
d|export|b:nothing else	-16
d|export|b:now :	-10
d|export|b:now Q	-38
d|export|b:number of	-62
d|export|b:object :	-64
d|export|b:of F	-44
d|export|b:of Q	-81
d|export|b:of gzipped	-56
d|export|b:of loyalty	-64
d|export|b:of not_P	-62
d|export|b:of our	-39
d|export|b:of purchase	-63
d|export|b:of store	-56
d|export|b:of thi	-49
d|export|b:offline event	-33
d|export|b:old system	-51
d|export|b:on F	-22
d|export|b:on P	30
d|export|b:on Q	-43
d|export|b:on event	-31
d|export|b:on new	-42
d|export|b:on our	-69
d|export|b:on profile	-68
d|export|b:on the	-34
d|export|b:on their	-23
d|export|b:on what	-65
d|export|b:one Q	-33
d|export|b:only Q	-40
d|export|b:only when	-33
d|export|b:onto Q	-46
d|export|b:onto profile	-76
d|export|b:open and	-50
d|export|b:opt in	-26
d|export|b:or P	-68
d|export|b:order T	-78
d|export|b:order from	41
d|export|b:our F	-31
d|export|b:our Q	-38
d|export|b:our article	-55
d|export|b:our blog	-71
d|export|b:our contact	-49
d|export|b:our customer	-23
d|export|b:our data	-31
d|export|b:our mobile	-36
d|export|b:our newsletter	-38
d|export|b:our own	-59
d|export|b:our people	-34
d|export|b:our scoring	-66
d|export|b:out event	-34
d|export|b:out not_P	-63
d|export|b:out of	-8
d|export|b:out to	-61
d|export|b:outbound Q	-70
d|export|b:outbound sync	-33
d|export|b:own lookup	-44
d|export|b:part of	-16
d|export|b:partner fetch	36
d|export|b:partner upload	-57
d|export|b:people and	-43
d|export|b:people at	-46
d|export|b:people do	-72
d|export|b:people in	-18
d|export|b:people of	-32
d|export|b:people sync	-48
d|export|b:people we	28
d|export|b:percent of	-32
d|export|b:ping the	-33
d|export|b:place P	42
d|export|b:place Q	-72
d|export|b:plus Q	-47
d|export|b:pos vendor	-53
d|export|b:power user	-40
d|export|b:predict annual	-50
d|export|b:predict who	-51
d|export|b:predicted churn	-55
d|export|b:profile :	-26
d|export|b:profile and	-22
d|export|b:profile from	-48
d|export|b:profile please	-54
d|export|b:property of	-66
d|export|b:pull F	-30
d|export|b:pull S	-59
d|export|b:pull a	-46
d|export|b:pull account	-46
d|export|b:pull data	-36
d|export|b:pull json	-36
d|export|b:pull our	-36
d|export|b:pulled in	-63
d|export|b:purchase table	-63
d|export|b:push P	-60
d|export|b:push engagement	-32
d|export|b:push open	-37
d|export|b:put the	-21
d|export|b:quota hit	-5
d|export|b:quota is	-49
d|export|b:rather than	-40
d|export|b:read P	-33
d|export|b:read a	-62
d|export|b:read csv	-50
d|export|b:read event	-47
d|export|b:read only	-36
d|export|b:read the	-64
d|export|b:read them	-57
d|export|b:receive push	-32
d|export|b:recipient from	36
d|export|b:recipient into	-39
d|export|b:record from	-57
d|export|b:recorded by	-51
d|export|b:registered user	-60
d|export|b:request from	-24
d|export|b:row of	-52
d|export|b:run before	-10
d|export|b:sale alert	-42
d|export|b:sale channel	-64
d|export|b:scope :	-51
d|export|b:score how	-56
d|export|b:scoring api	-51
d|export|b:second P	-37
d|export|b:see P	-55
d|export|b:see them	-55
d|export|b:segment from	-47
d|export|b:segment into	-44
d|export|b:segment is	-45
d|export|b:segment on	-42
d|export|b:segment they	-33
d|export|b:send S	22
d|export|b:send an	-28
d|export|b:send everything	-10
d|export|b:send import	-33
d|export|b:send me	-74
d|export|b:send metric	-57
d|export|b:send order	50
d|export|b:service know	-44
d|export|b:session of	-62
d|export|b:set up	-25
d|export|b:several Q	-48
d|export|b:share of	-63
d|export|b:shared Q	-49
d|export|b:shop with	-15
d|export|b:should become	-58
d|export|b:should end	-50
d|export|b:should know	-41
d|export|b:should land	-27
d|export|b:should leave	-33
d|export|b:should tell	-63
d|export|b:show me	-94
d|export|b:similar everyone	-56
d|export|b:since P	-68
d|export|b:site via	-46
d|export|b:so that	-21
d|export|b:social data	-74
d|export|b:somebody Q	-36
d|export|b:somebody import	-45
d|export|b:somebody leave	-29
d|export|b:someone enter	-27
d|export|b:source :	-64
d|export|b:source of	-25
d|export|b:spreadsheet in	-52
d|export|b:status from	-26
d|export|b:step N	-17
d|export|b:store visit	-56
d|export|b:store what	-51
d|export|b:stream Q	-55
d|export|b:stream T	-86
d|export|b:subscriber data	-57
d|export|b:subscriber import	-38
d|export|b:success mean	-10
d|export|b:support P	-47
d|export|b:sync L	-42
d|export|b:sync P	-72
d|export|b:sync Q	-51
d|export|b:sync break	-46
d|export|b:sync my	31
d|export|b:sync of	-47
d|export|b:sync with	-61
d|export|b:system Q	-77
d|export|b:table bring	-63
d|export|b:table customer	-69
d|export|b:table into	-31
d|export|b:table of	-49
d|export|b:table to	-79
d|export|b:tag P	64
d|export|b:tag Q	-51
d|export|b:tag article	-72
d|export|b:tag on	-46
d|export|b:tag out	-55
d|export|b:team can	-17
d|export|b:tell Q	-27
d|export|b:tell me	-19
d|export|b:tell us	-70
d|export|b:than not_P	-54
d|export|b:that L	-27
d|export|b:that Q	-28
d|export|b:that contact	-31
d|export|b:that event	-45
d|export|b:that information	-65
d|export|b:that it	-10
d|export|b:that its	-39
d|export|b:that predict	-49
d|export|b:that should	-70
d|export|b:that we	-40
d|export|b:the Q	-15
d|export|b:the behavior	-51
d|export|b:the best	-57
d|export|b:the budget	-15
d|export|b:the contact	-51
d|export|b:the crm	-37
d|export|b:the direct	-33
d|export|b:the email	-48
d|export|b:the event	-26
d|export|b:the field	-45
d|export|b:the household	-44
d|export|b:the lifecycle	-25
d|export|b:the number	-79
d|export|b:the old	-77
d|export|b:the pos	-68
d|export|b:the profile	-65
d|export|b:the rest	-58
d|export|b:the website	-34
d|export|b:the weekend	-16
d|export|b:their P	-63
d|export|b:them in	-44
d|export|b:them ingested	-36
d|export|b:them on	-35
d|export|b:then P	-29
d|export|b:there a	-44
d|export|b:there in	-49
d|export|b:there is	-78
d|export|b:there too	-33
d|export|b:they are	-55
d|export|b:thi :	-22
d|export|b:thi Q	-32
d|export|b:thi be	-18
d|export|b:to F	53
d|export|b:to L	-116
d|export|b:to P	24
d|export|b:to Q	-27
d|export|b:to S	24
d|export|b:to append	-26
d|export|b:to bring	-35
d|export|b:to come	-57
d|export|b:to connect	-30
d|export|b:to import	-28
d|export|b:to know	-29
d|export|b:to new	-69
d|export|b:to profile	-113
d|export|b:to receive	-32
d|export|b:to sync	-40
d|export|b:to the	37
d|export|b:to their	-57
d|export|b:tool Q	-67
d|export|b:track Q	-53
d|export|b:training on	-53
d|export|b:trigger Q	-50
d|export|b:type :	-80
d|export|b:unsubscribe T	-52
d|export|b:up Q	-66
d|export|b:up a	-83
d|export|b:up an	-14
d|export|b:up csv	-41
d|export|b:update P	34
d|export|b:update Q	-37
d|export|b:upload file	-48
d|export|b:upload offline	-29
d|export|b:us Q	-32
d|export|b:us more	-54
d|export|b:use N	-52
d|export|b:use P	-52
d|export|b:use not_P	-35
d|export|b:user do	-44
d|export|b:user import	-44
d|export|b:user in	-56
d|export|b:user of	-49
d|export|b:user table	32
d|export|b:using P	22
d|export|b:using Q	-47
d|export|b:using not_P	-53
d|export|b:vendor :	-80
d|export|b:vendor drop	-67
d|export|b:via P	27
d|export|b:via Q	-52
d|export|b:visit from	-48
d|export|b:visit in	-83
d|export|b:w Q	-32
d|export|b:want Q	-56
d|export|b:want a	52
d|export|b:want them	-23
d|export|b:want to	-36
d|export|b:warehouse connect	-45
d|export|b:we already	-28
d|export|b:we have	-25
d|export|b:we imported	28
d|export|b:we keep	-82
d|export|b:we know	-92
d|export|b:we moved	-10
d|export|b:we need	-17
d|export|b:web visit	-54
d|export|b:what P	-45
d|export|b:what it	-51
d|export|b:what people	-84
d|export|b:what user	-44
d|export|b:what we	-21
d|export|b:when an	-47
d|export|b:when job	-51
d|export|b:when quota	-5
d|export|b:where P	-60
d|export|b:which Q	-36
d|export|b:who are	-82
d|export|b:why did	-67
d|export|b:with F	-20
d|export|b:with P	19
d|export|b:with Q	-20
d|export|b:with S	-10
d|export|b:with a	-19
d|export|b:with engagement	-49
d|export|b:with their	-44
d|export|b:with topic	-72
d|export|b:year P	20
d|export|b:year Q	-28
d|export|b:year import	-44
d|export|b:you do	-68
d|export|b:you help	-19
d|export|before:1|	49
d|export|before:2|	-57
d|export|before:START|	23
d|export|before:START|arrowleft	36
d|export|before:START|arrowright	-93
d|export|before:START|from	-55
d|export|before:START|with	-102
d|export|before:_|from	-59
d|export|before:_|use	50
d|export|before:accounts|from	-42
d|export|before:acquired|through	-81
d|export|before:across|	54
d|export|before:activity|from	-45
d|export|before:additionally|	-85
d|export|before:add|	-44
d|export|before:ads|	-50
d|export|before:ads|on	45
d|export|before:ads|to	69
d|export|before:after|	-59
d|export|before:age|via	-44
d|export|before:also|	-72
d|export|before:and|to	-65
d|export|before:announced|in	-53
d|export|before:anything|to	-133
d|export|before:api|	60
d|export|before:append|	-74
d|export|before:are|in	-12
d|export|before:arrived|via	-56
d|export|before:arriving|in	-39
d|export|before:ask|	-43
d|export|before:as|in	-71
d|export|before:audiences|for	50
d|export|before:audiences|to	25
d|export|before:audience|	-70
d|export|before:audience|in	26
d|export|before:audience|on	61
d|export|before:audience|through	-43
d|export|before:audience|to	13
d|export|before:audience|via	-63
d|export|before:away|from	-52
d|export|before:be|in	50
d|export|before:bigquery|into	-56
d|export|before:both|	44
d|export|before:bq|arrowright	-33
d|export|before:bring|	-77
d|export|before:but|to	46
d|export|before:came|from	-49
d|export|before:came|through	-63
d|export|before:campaign|in	40
d|export|before:can|	-51
d|export|before:changes|to	52
d|export|before:change|in	-49
d|export|before:clicked|	-114
d|export|before:clicks|from	-37
d|export|before:client|in	-53
d|export|before:cm360|	-64
d|export|before:collect|in	-71
d|export|before:come|in	-41
d|export|before:coming|from	-86
d|export|before:connected|	-62
d|export|before:consumer|into	-59
d|export|before:consume|	-44
d|export|before:contacts|	-67
d|export|before:contacts|from	-70
d|export|before:contacts|in	-28
d|export|before:contacts|to	37
d|export|before:create|	-31
d|export|before:csvs|in	-54
d|export|before:csv|from	-64
d|export|before:csv|in	57
d|export|before:csv|on	-66
d|export|before:csv|to	27
d|export|before:customers|	-17
d|export|before:customers|from	62
d|export|before:customer|in	-62
d|export|before:daily|	-44
d|export|before:data|	-51
d|export|before:data|from	-65
d|export|before:destination|	57
d|export|before:did|for	-79
d|export|before:does|	-50
d|export|before:dont|use	-36
d|export|before:do|	57
d|export|before:do|in	-69
d|export|before:do|with	-30
d|export|before:dv360|	-34
d|export|before:dv360|using	-38
d|export|before:enrich|through	-60
d|export|before:enrich|with	-26
d|export|before:enters|to	44
d|export|before:entries|from	-39
d|export|before:europe|	-54
d|export|before:eu|	-67
d|export|before:events|	-69
d|export|before:events|from	-59
d|export|before:events|in	30
d|export|before:events|via	-51
d|export|before:everything|to	-107
d|export|before:excluded|	-72
d|export|before:exported|from	-57
d|export|before:extension|arrowright	-65
d|export|before:extension|from	-40
d|export|before:files|in	-44
d|export|before:files|to	-47
d|export|before:file|for	36
d|export|before:fire|off	39
d|export|before:frm|	-47
d|export|before:get|	-53
d|export|before:go|to	-30
d|export|before:happens|in	-52
d|export|before:have|	-96
d|export|before:imported|from	-92
d|export|before:import|	-78
d|export|before:import|from	-68
d|export|before:inbound|	-47
d|export|before:ingest|	-46
d|export|before:install|	-65
d|export|before:instead|	-72
d|export|before:integration|from	-36
d|export|before:in|from	-61
d|export|before:is|in	-59
d|export|before:i|use	-62
d|export|before:json|from	-53
d|export|before:keep|	49
d|export|before:leads|from	-96
d|export|before:leads|in	-39
d|export|before:leads|to	40
d|export|before:leave|	-116
d|export|before:left|	-68
d|export|before:like|to	-65
d|export|before:linkedin|	-54
d|export|before:liveramp|	-65
d|export|before:live|in	-28
d|export|before:localytics|	-39
d|export|before:lytics|with	-28
d|export|before:mapp|	-51
d|export|before:map|	-45
d|export|before:marketo|to	-65
d|export|before:mark|	49
d|export|before:maybe|	-77
d|export|before:members|	-48
d|export|before:members|to	51
d|export|before:messages|from	-51
d|export|before:metrics|in	-56
d|export|before:metrics|to	-57
d|export|before:me|	-64
d|export|before:me|by	-56
d|export|before:mirror|	-61
d|export|before:missing|	34
d|export|before:moved|from	-69
d|export|before:moved|to	-63
d|export|before:move|	-46
d|export|before:need|to	-39
d|export|before:nightly|	-55
d|export|before:notify|	-54
d|export|before:now|	24
d|export|before:no|	-75
d|export|before:omeda|over	-68
d|export|before:onboarding|from	-65
d|export|before:opened|	-64
d|export|before:opps|from	-50
d|export|before:orders|from	-93
d|export|before:or|	-68
d|export|before:out|	-67
d|export|before:people|	-34
d|export|before:people|at	-47
d|export|before:people|from	36
d|export|before:pinterest|	-52
d|export|before:place|	48
d|export|before:platform|	22
d|export|before:profiles|from	-57
d|export|before:profiles|in	32
d|export|before:prospects|from	-72
d|export|before:prospects|into	33
d|export|before:pull|	-31
d|export|before:push|	-71
d|export|before:push|through	36
d|export|before:put|	-62
d|export|before:read|	-65
d|export|before:receive|	-73
d|export|before:recorded|by	-51
d|export|before:records|from	-58
d|export|before:reddit|	-54
d|export|before:refresh|	48
d|export|before:responsys|	-43
d|export|before:rows|from	-74
d|export|before:rows|into	-40
d|export|before:s3|arrowright	-66
d|export|before:scores|from	-65
d|export|before:second|	-38
d|export|before:see|	-84
d|export|before:segment|arrowright	-69
d|export|before:server|	-53
d|export|before:shopify|to	55
d|export|before:since|	-75
d|export|before:snapchat|	-54
d|export|before:snap|	-45
d|export|before:source|	-52
d|export|before:spreadsheet|in	-51
d|export|before:stage|in	-57
d|export|before:status|from	-38
d|export|before:stopped|using	-57
d|export|before:stop|using	-45
d|export|before:streams|to	40
d|export|before:stream|	-51
d|export|before:subscribers|from	-114
d|export|before:subscribers|to	51
d|export|before:support|	-47
d|export|before:sync|	-80
d|export|before:sync|from	-34
d|export|before:sync|with	-42
d|export|before:system|	41
d|export|before:table|from	-43
d|export|before:table|in	28
d|export|before:tags|from	-54
d|export|before:tag|	63
d|export|before:tag|with	-53
d|export|before:target|on	-67
d|export|before:than|	-62
d|export|before:them|on	-35
d|export|before:then|	-31
d|export|before:things|	55
d|export|before:tiktok|	-58
d|export|before:together|with	-60
d|export|before:to|use	-42
d|export|before:twitter|	-46
d|export|before:unsubscribes|from	-53
d|export|before:update|	33
d|export|before:up|	-21
d|export|before:up|in	33
d|export|before:up|with	-66
d|export|before:usable|in	41
d|export|before:users|	-83
d|export|before:users|into	41
d|export|before:users|to	24
d|export|before:users|with	26
d|export|before:uses|	-128
d|export|before:vendor|	-55
d|export|before:vips|from	35
d|export|before:vips|into	39
d|export|before:vips|on	36
d|export|before:vips|to	35
d|export|before:visitors|	-46
d|export|before:visitors|for	-72
d|export|before:visitors|from	-65
d|export|before:what|	-48
d|export|before:year|	33
d|export|first:L	33
d|export|first:P	31
d|export|first:Q	-46
d|export|first:a	-47
d|export|first:add	-19
d|export|first:advertise	36
d|export|first:alert	-62
d|export|first:append	-45
d|export|first:as	-12
d|export|first:bring	-76
d|export|first:build	-37
d|export|first:classify	-57
d|export|first:collect	-44
d|export|first:content	-61
d|export|first:context	-19
d|export|first:could	-23
d|export|first:create	-19
d|export|first:email	-40
d|export|first:enrich	-105
d|export|first:everyone	-50
d|export|first:get	-38
d|export|first:goal	-13
d|export|first:hi	-27
d|export|first:how	-18
d|export|first:i	-17
d|export|first:import	-79
d|export|first:inbound	-36
d|export|first:ingest	-89
d|export|first:instead	-28
d|export|first:is	-60
d|export|first:look	-54
d|export|first:lookalike	-74
d|export|first:message	-62
d|export|first:model	-62
d|export|first:monitor	-67
d|export|first:my	-30
d|export|first:notify	-53
d|export|first:open	-50
d|export|first:our	-20
d|export|first:partner	-56
d|export|first:pick	-41
d|export|first:ping	-37
d|export|first:post	-42
d|export|first:pull	-75
d|export|first:push	24
d|export|first:put	20
d|export|first:read	-71
d|export|first:request	-28
d|export|first:score	-58
d|export|first:segment	-40
d|export|first:send	19
d|export|first:session	-65
d|export|first:set	-16
d|export|first:share	29
d|export|first:show	-51
d|export|first:source	-76
d|export|first:step	-15
d|export|first:sync	21
d|export|first:take	-53
d|export|first:train	-35
d|export|first:two	-28
d|export|first:type	-83
d|export|first:we	-13
d|export|first:what	-52
d|export|first:which	-44
d|export|first:who	-80
d|export|first:why	-51
d|export|first:with	-37
d|export|first:write	37
d|export|kind:alerts	-15
d|export|kind:audience	16
d|export|kind:events	-18
d|export|kind:model	-53
d|export|kind:monitoring	-26
d|export|kind:profiles	-9
d|export|kind:setup	-42
d|export|last:L	-44
d|export|last:P	26
d|export|last:Q	-27
d|export|last:S	16
d|export|last:activity	-48
d|export|last:anything	-28
d|export|last:app	-57
d|export|last:append	-63
d|export|last:approved	-12
d|export|last:break	-45
d|export|last:churn	-46
d|export|last:click	-72
d|export|last:connected	-18
d|export|last:contact	-34
d|export|last:created	-44
d|export|last:custom	-39
d|export|last:data	-58
d|export|last:demo	-62
d|export|last:done	-20
d|export|last:email	-49
d|export|last:engagement	-36
d|export|last:enrichment	-39
d|export|last:event	-16
d|export|last:expired	32
d|export|last:export	33
d|export|last:fail	-31
d|export|last:failure	-41
d|export|last:feed	-56
d|export|last:fresh	-76
d|export|last:friday	-13
d|export|last:have	-39
d|export|last:help	-94
d|export|last:here	-68
d|export|last:import	-36
d|export|last:in	-91
d|export|last:ingest	-72
d|export|last:ingestion	-47
d|export|last:install	-55
d|export|last:integration	-33
d|export|last:job	-55
d|export|last:later	-20
d|export|last:lead	-58
d|export|last:model	-57
d|export|last:morning	-56
d|export|last:not_P	-80
d|export|last:not_customer	-32
d|export|last:not_import	-93
d|export|last:now	-20
d|export|last:number	-81
d|export|last:object	-55
d|export|last:profile	-76
d|export|last:qualify	-33
d|export|last:rest	-61
d|export|last:segmentation	-59
d|export|last:shop	-52
d|export|last:source	-59
d|export|last:stop	-40
d|export|last:stream	-28
d|export|last:sync	-59
d|export|last:team	-30
d|export|last:thank	-24
d|export|last:that	-65
d|export|last:them	-33
d|export|last:topic	-56
d|export|last:user	-59
d|export|last:value	-111
d|export|last:vip	46
d|export|last:weekend	-19
d|export|last:work	-50
d|export|left::	17
d|export|left:F	-17
d|export|left:L	51
d|export|left:N	16
d|export|left:S	29
d|export|left:a	22
d|export|left:activity	-41
d|export|left:additionally	-76
d|export|left:address	-44
d|export|left:after	-53
d|export|left:agency	-116
d|export|left:all	38
d|export|left:already	-58
d|export|left:also	-94
d|export|left:and	-45
d|export|left:anything	-33
d|export|left:app	-22
d|export|left:arrive	46
d|export|left:arriving	-37
d|export|left:arrowright	32
d|export|left:at	-30
d|export|left:audience	30
d|export|left:be	73
d|export|left:behavior	-50
d|export|left:bring	-61
d|export|left:but	70
d|export|left:buy	43
d|export|left:by	-31
d|export|left:call	41
d|export|left:change	-15
d|export|left:click	-56
d|export|left:client	-56
d|export|left:come	-51
d|export|left:connect	-27
d|export|left:connected	-24
d|export|left:consume	-47
d|export|left:conversion	14
d|export|left:create	33
d|export|left:csv	-46
d|export|left:destination	29
d|export|left:did	-60
d|export|left:do	-46
d|export|left:email	33
d|export|left:engagement	-26
d|export|left:enrich	-54
d|export|left:enrichment	-47
d|export|left:enter	25
d|export|left:europe	-50
d|export|left:event	21
d|export|left:everyone	-49
d|export|left:everything	-88
d|export|left:export	-16
d|export|left:exported	-49
d|export|left:field	35
d|export|left:first	66
d|export|left:get	-35
d|export|left:happen	-53
d|export|left:have	-88
d|export|left:help	-44
d|export|left:how	-58
d|export|left:i	-37
d|export|left:if	-58
d|export|left:import	-53
d|export|left:in	21
d|export|left:inbound	-35
d|export|left:ingest	-22
d|export|left:into	18
d|export|left:it	28
d|export|left:its	-36
d|export|left:job	-49
d|export|left:last	-19
d|export|left:leave	-41
d|export|left:like	-41
d|export|left:maintain	-63
d|export|left:many	-56
d|export|left:mark	49
d|export|left:may	-43
d|export|left:maybe	-60
d|export|left:metric	-32
d|export|left:mirror	-31
d|export|left:month	-23
d|export|left:no	48
d|export|left:not	13
d|export|left:not_Q	36
d|export|left:not_import	59
d|export|left:not_opportunity	-39
d|export|left:not_profile	-40
d|export|left:not_push	64
d|export|left:not_write	-108
d|export|left:nothing	-43
d|export|left:notification	42
d|export|left:notify	-34
d|export|left:now	46
d|export|left:object	-42
d|export|left:of	-19
d|export|left:off	42
d|export|left:on	20
d|export|left:onto	41
d|export|left:open	-29
d|export|left:our	-11
d|export|left:outbound	52
d|export|left:people	-23
d|export|left:personalize	62
d|export|left:pick	-39
d|export|left:platform	-30
d|export|left:plus	-70
d|export|left:pull	-41
d|export|left:push	32
d|export|left:quick	-53
d|export|left:quota	-65
d|export|left:raw	18
d|export|left:reach	27
d|export|left:read	-53
d|export|left:recorded	-50
d|export|left:refresh	49
d|export|left:remove	40
d|export|left:resolve	-82
d|export|left:search	43
d|export|left:second	-69
d|export|left:section	41
d|export|left:seed	43
d|export|left:segment	21
d|export|left:send	21
d|export|left:share	20
d|export|left:should	33
d|export|left:show	29
d|export|left:signed	-62
d|export|left:since	-35
d|export|left:sms	52
d|export|left:so	39
d|export|left:somebody	22
d|export|left:source	-47
d|export|left:sport	43
d|export|left:spreadsheet	-66
d|export|left:status	-21
d|export|left:stay	36
d|export|left:stream	36
d|export|left:subscriber	48
d|export|left:support	-34
d|export|left:take	-51
d|export|left:target	31
d|export|left:team	30
d|export|left:their	-40
d|export|left:then	-61
d|export|left:thing	46
d|export|left:those	-60
d|export|left:through	24
d|export|left:to	23
d|export|left:together	-38
d|export|left:tool	58
d|export|left:tracking	39
d|export|left:translate	-74
d|export|left:trigger	26
d|export|left:unsubscribe	-47
d|export|left:update	22
d|export|left:usable	40
d|export|left:use	-32
d|export|left:vendor	-47
d|export|left:via	26
d|export|left:visitor	-31
d|export|left:want	26
d|export|left:we	-39
d|export|left:well	-71
d|export|left:weve	-65
d|export|left:who	-69
d|export|left:with	15
d|export|left:work	21
d|export|left:would	-56
d|export|length:0	-42
d|export|lytics:place	-62
d|export|lytics:source	43
d|export|lytics:target	-93
d|export|other:means|none	-23
d|export|other:means|source	33
d|export|other:means|target	22
d|export|other:none|place	9
d|export|other:none|target	8
d|export|other:place|means	-42
d|export|other:source|source	-11
d|export|other:target|means	-20
d|export|other:target|none	-26
d|export|prep:	18
d|export|prep:arrowright	26
d|export|prep:at	-30
d|export|prep:from	-20
d|export|prep:in	25
d|export|prep:into	24
d|export|prep:off	40
d|export|prep:on	33
d|export|prep:onto	31
d|export|prep:to	27
d|export|prep:via	25
d|export|prep:with	24
d|export|records|none	-15
d|export|records|source	-67
d|export|right::	26
d|export|right:L	-38
d|export|right:N	32
d|export|right:Q	18
d|export|right:S	52
d|export|right:T	20
d|export|right:a	29
d|export|right:about	38
d|export|right:activity	-60
d|export|right:add	-26
d|export|right:additionally	44
d|export|right:address	25
d|export|right:ads	47
d|export|right:after	29
d|export|right:alone	-69
d|export|right:already	-39
d|export|right:also	36
d|export|right:alway	40
d|export|right:append	-59
d|export|right:are	24
d|export|right:arrive	-60
d|export|right:arrowright	-38
d|export|right:article	-68
d|export|right:asap	57
d|export|right:attribute	46
d|export|right:audience	52
d|export|right:based	48
d|export|right:be	-21
d|export|right:behavior	-58
d|export|right:book	30
d|export|right:both	-69
d|export|right:bounce	-51
d|export|right:but	-38
d|export|right:call	-56
d|export|right:campaign	34
d|export|right:capi	35
d|export|right:carry	64
d|export|right:center	-55
d|export|right:channel	-60
d|export|right:churn	-61
d|export|right:click	-37
d|export|right:come	-90
d|export|right:coming	45
d|export|right:company	-68
d|export|right:connected	-17
d|export|right:contact	-21
d|export|right:conversion	36
d|export|right:copy	-55
d|export|right:credential	36
d|export|right:crm	-47
d|export|right:csv	16
d|export|right:custom	36
d|export|right:customer	-6
d|export|right:destination	56
d|export|right:done	-41
d|export|right:downloaded	-51
d|export|right:drop	33
d|export|right:each	30
d|export|right:emit	63
d|export|right:engagement	-59
d|export|right:enhanced	43
d|export|right:enrich	-42
d|export|right:enrichment	-46
d|export|right:enter	32
d|export|right:entry	32
d|export|right:eu	38
d|export|right:event	19
d|export|right:every	24
d|export|right:exit	50
d|export|right:experiment	40
d|export|right:expired	35
d|export|right:export	50
d|export|right:exported	-60
d|export|right:field	25
d|export|right:filled	44
d|export|right:fine	-61
d|export|right:firebase	-54
d|export|right:firmographic	-74
d|export|right:flow	64
d|export|right:follow	-35
d|export|right:for	43
d|export|right:frequency	-38
d|export|right:from	47
d|export|right:gdpr	-58
d|export|right:get	75
d|export|right:grab	-43
d|export|right:handle	-59
d|export|right:has	14
d|export|right:id	48
d|export|right:import	-66
d|export|right:in	-32
d|export|right:informed	37
d|export|right:ingest	-90
d|export|right:ingested	-37
d|export|right:ingestion	-58
d|export|right:interest	61
d|export|right:into	-88
d|export|right:is	-68
d|export|right:it	-47
d|export|right:its	-94
d|export|right:json	-43
d|export|right:land	-67
d|export|right:later	-16
d|export|right:lifetime	-67
d|export|right:like	-18
d|export|right:list	57
d|export|right:load	-84
d|export|right:member	37
d|export|right:membership	63
d|export|right:message	57
d|export|right:metric	-33
d|export|right:missing	-62
d|export|right:more	-65
d|export|right:must	-56
d|export|right:my	-73
d|export|right:need	53
d|export|right:next	-20
d|export|right:not_conversion	49
d|export|right:not_import	-38
d|export|right:not_write	28
d|export|right:notify	54
d|export|right:now	-68
d|export|right:nps	-66
d|export|right:number	-75
d|export|right:nurture	41
d|export|right:of	19
d|export|right:on	-32
d|export|right:once	40
d|export|right:one	39
d|export|right:only	29
d|export|right:onto	-83
d|export|right:open	-46
d|export|right:opportunity	-49
d|export|right:order	-70
d|export|right:parent	43
d|export|right:payment	-71
d|export|right:people	24
d|export|right:per	53
d|export|right:person	64
d|export|right:personalization	33
d|export|right:personalize	48
d|export|right:pick	36
d|export|right:place	-36
d|export|right:pls	-45
d|export|right:plus	19
d|export|right:profile	-33
d|export|right:program	41
d|export|right:pull	-39
d|export|right:purchase	16
d|export|right:push	34
d|export|right:quota	-37
d|export|right:read	-73
d|export|right:receive	-38
d|export|right:recipient	48
d|export|right:rest	-49
d|export|right:retargeting	37
d|export|right:rule	-46
d|export|right:running	-61
d|export|right:schedule	31
d|export|right:scope	-38
d|export|right:score	-75
d|export|right:search	42
d|export|right:second	49
d|export|right:see	24
d|export|right:seed	51
d|export|right:segment	45
d|export|right:segmentation	-58
d|export|right:should	31
d|export|right:since	-19
d|export|right:slow	-63
d|export|right:smart	49
d|export|right:source	-69
d|export|right:spring	-62
d|export|right:stage	-65
d|export|right:static	34
d|export|right:status	-42
d|export|right:stay	-63
d|export|right:subscriber	-21
d|export|right:survey	-52
d|export|right:sync	-22
d|export|right:table	-11
d|export|right:tell	-19
d|export|right:template	42
d|export|right:than	-40
d|export|right:the	25
d|export|right:them	-25
d|export|right:then	33
d|export|right:thi	-11
d|export|right:thing	-63
d|export|right:those	22
d|export|right:through	23
d|export|right:ticket	-55
d|export|right:tier	44
d|export|right:time	32
d|export|right:today	-84
d|export|right:track	33
d|export|right:training	-52
d|export|right:trial	71
d|export|right:untouched	-59
d|export|right:up	53
d|export|right:update	74
d|export|right:upload	33
d|export|right:usable	-37
d|export|right:var	57
d|export|right:vendor	-45
d|export|right:visible	-65
d|export|right:visitor	36
d|export|right:w	44
d|export|right:was	-84
d|export|right:what	-76
d|export|right:when	46
d|export|right:which	51
d|export|right:who	58
d|export|right:with	25
d|export|right:work	-53
d|export|right:workflow	50
d|export|right:write	38
d|export|right:yesterday	-84
d|export|role:means|false	-25
d|export|role:means|true	24
d|export|role:none	18
d|export|role:none|false	-29
d|export|role:place	32
d|export|role:place|false	14
d|export|role:place|true	27
d|export|role:source	-16
d|export|role:source|false	-64
d|export|role:source|true	33
d|export|role:target	37
d|export|role:target|false	37
d|export|role:target|true	30
d|export|t:: also P	-64
d|export|t:: import P	-44
d|export|t:: sync P	-31
d|export|t:F : T	-42
d|export|t:F : advertise	-61
d|export|t:F : import	-43
d|export|t:F L should	-50
d|export|t:F and want	-66
d|export|t:F contact in	-65
d|export|t:F csv export	-57
d|export|t:F data :	-43
d|export|t:F email tool	-53
d|export|t:F nothing else	-60
d|export|t:F only Q	-37
d|export|t:F warehouse profile	-60
d|export|t:L : S	-64
d|export|t:L Q will	-29
d|export|t:L alway has	-38
d|export|t:L and P	42
d|export|t:L and Q	-47
d|export|t:L and tell	-40
d|export|t:L arrowleft Q	-29
d|export|t:L get the	-57
d|export|t:L into Q	-37
d|export|t:L read a	-50
d|export|t:L should know	-92
d|export|t:L should see	-48
d|export|t:L support P	-47
d|export|t:L sync of	-45
d|export|t:L the P	-53
d|export|t:L to Q	-58
d|export|t:L what people	-71
d|export|t:L with P	-24
d|export|t:L with Q	-54
d|export|t:P : also	34
d|export|t:P : bring	-49
d|export|t:P : copy	-54
d|export|t:P : csv	32
d|export|t:P : customer	42
d|export|t:P : email	-46
d|export|t:P : emit	64
d|export|t:P : export	33
d|export|t:P : grab	-43
d|export|t:P : let	43
d|export|t:P : load	-85
d|export|t:P : now	-60
d|export|t:P : object	-33
d|export|t:P : offline	49
d|export|t:P : personalize	52
d|export|t:P : pull	-70
d|export|t:P : read	-53
d|export|t:P : stop	50
d|export|t:P : subscribe	41
d|export|t:P : sync	50
d|export|t:P : thank	-20
d|export|t:P : the	-59
d|export|t:P : we	-65
d|export|t:P L should	-90
d|export|t:P Q and	54
d|export|t:P Q file	-61
d|export|t:P S from	45
d|export|t:P S into	-38
d|export|t:P S on	-75
d|export|t:P T a	-29
d|export|t:P T csv	-53
d|export|t:P T user	-60
d|export|t:P account import	-44
d|export|t:P add the	-49
d|export|t:P address book	30
d|export|t:P alone Q	-51
d|export|t:P alone import	-50
d|export|t:P alone send	-53
d|export|t:P and Q	37
d|export|t:P and keep	-57
d|export|t:P and later	-55
d|export|t:P and need	47
d|export|t:P and then	26
d|export|t:P and want	-34
d|export|t:P arrive in	-59
d|export|t:P arrowleft Q	-42
d|export|t:P arrowleft purchase	36
d|export|t:P arrowright L	-62
d|export|t:P arrowright profile	-66
d|export|t:P as an	23
d|export|t:P as csv	35
d|export|t:P as source	-58
d|export|t:P audience :	40
d|export|t:P audience Q	57
d|export|t:P audience export	28
d|export|t:P audience out	34
d|export|t:P audience sync	56
d|export|t:P audience to	-69
d|export|t:P audience usable	-41
d|export|t:P behavior :	-56
d|export|t:P but not	-54
d|export|t:P by email	-46
d|export|t:P campaign for	30
d|export|t:P campaign membership	48
d|export|t:P change T	-51
d|export|t:P come in	-37
d|export|t:P company for	-57
d|export|t:P complete our	-45
d|export|t:P contact T	-44
d|export|t:P contact already	-92
d|export|t:P contact as	-49
d|export|t:P contact do	-35
d|export|t:P contact export	51
d|export|t:P contact import	-44
d|export|t:P contact in	-73
d|export|t:P conversion :	33
d|export|t:P csv drop	36
d|export|t:P csv import	-56
d|export|t:P custom of	49
d|export|t:P customer attribute	80
d|export|t:P customer import	-45
d|export|t:P customer table	-97
d|export|t:P dashboard for	-57
d|export|t:P data :	-40
d|export|t:P data for	-48
d|export|t:P data import	-52
d|export|t:P enrichment for	-73
d|export|t:P entry T	-70
d|export|t:P event :	59
d|export|t:P event Q	-51
d|export|t:P event in	-55
d|export|t:P event pls	-46
d|export|t:P event via	-56
d|export|t:P every time	44
d|export|t:P experiment for	39
d|export|t:P export S	44
d|export|t:P exported T	-58
d|export|t:P field on	-45
d|export|t:P firmographic for	-75
d|export|t:P flow for	51
d|export|t:P follower lookalike	52
d|export|t:P for L	-59
d|export|t:P for S	49
d|export|t:P for lookalike	-47
d|export|t:P for profile	-62
d|export|t:P form need	-55
d|export|t:P from S	36
d|export|t:P from the	-60
d|export|t:P gdpr opt	-43
d|export|t:P get S	63
d|export|t:P i want	-45
d|export|t:P import S	-64
d|export|t:P import T	-39
d|export|t:P import of	-74
d|export|t:P import work	-44
d|export|t:P in app	47
d|export|t:P in place	-96
d|export|t:P in spring	-62
d|export|t:P informed about	37
d|export|t:P inside L	-30
d|export|t:P into L	-29
d|export|t:P into Q	-44
d|export|t:P is already	-50
d|export|t:P is done	-99
d|export|t:P is in	-30
d|export|t:P is our	-41
d|export|t:P is out	-63
d|export|t:P is too	-68
d|export|t:P job is	-62
d|export|t:P job stay	-63
d|export|t:P journey for	46
d|export|t:P json import	-47
d|export|t:P lead from	70
d|export|t:P like we	31
d|export|t:P list :	39
d|export|t:P list and	-50
d|export|t:P list for	57
d|export|t:P list from	47
d|export|t:P list get	36
d|export|t:P list import	-40
d|export|t:P list of	51
d|export|t:P list vip	65
d|export|t:P me when	-63
d|export|t:P message T	34
d|export|t:P model training	-53
d|export|t:P newsletter list	44
d|export|t:P now :	-99
d|export|t:P nurture for	41
d|export|t:P of customer	-76
d|export|t:P offline conversion	33
d|export|t:P on Q	-46
d|export|t:P on exit	50
d|export|t:P on our	-39
d|export|t:P on what	-52
d|export|t:P only Q	-53
d|export|t:P onto profile	-57
d|export|t:P open click	-49
d|export|t:P opt out	-26
d|export|t:P people sync	-49
d|export|t:P per person	49
d|export|t:P personalization for	39
d|export|t:P profile T	47
d|export|t:P profile for	41
d|export|t:P profile property	-79
d|export|t:P program member	52
d|export|t:P propensity score	-64
d|export|t:P prospect list	57
d|export|t:P push open	-34
d|export|t:P rather than	-51
d|export|t:P recipient from	51
d|export|t:P sale channel	-44
d|export|t:P scope :	-38
d|export|t:P segment import	-53
d|export|t:P segment into	-39
d|export|t:P segment out	58
d|export|t:P set that	40
d|export|t:P should be	-37
d|export|t:P should become	-58
d|export|t:P should know	33
d|export|t:P should land	-73
d|export|t:P should tell	-57
d|export|t:P smart campaign	50
d|export|t:P so send	-45
d|export|t:P so they	53
d|export|t:P static list	48
d|export|t:P stay as	-85
d|export|t:P stream of	52
d|export|t:P subscriber :	49
d|export|t:P subscriber data	-46
d|export|t:P subscriber import	-44
d|export|t:P subscriber sync	42
d|export|t:P subscriber to	-39
d|export|t:P sync of	-55
d|export|t:P table to	-66
d|export|t:P tag for	51
d|export|t:P that should	-72
d|export|t:P to F	-60
d|export|t:P to L	-53
d|export|t:P to Q	-31
d|export|t:P to S	57
d|export|t:P to profile	-55
d|export|t:P to receive	-34
d|export|t:P trigger when	35
d|export|t:P unsubscribe T	-45
d|export|t:P user export	41
d|export|t:P user import	-45
d|export|t:P user into	-53
d|export|t:P was yesterday	-87
d|export|t:P we do	-118
d|export|t:P we have	30
d|export|t:P we like	-65
d|export|t:P when an	-32
d|export|t:P when they	40
d|export|t:P when we	-37
d|export|t:P will follow	-56
d|export|t:P with Q	-108
d|export|t:P work with	-30
d|export|t:P workflow list	42
d|export|t:P workflow should	48
d|export|t:Q : P	-72
d|export|t:Q T P	-54
d|export|t:Q additionally P	-53
d|export|t:Q and L	-27
d|export|t:Q and P	-74
d|export|t:Q arrowright L	-36
d|export|t:Q arrowright P	-57
d|export|t:Q audience P	-70
d|export|t:Q eu P	-59
d|export|t:Q europe P	-51
d|export|t:Q event P	-36
d|export|t:Q for F	-67
d|export|t:Q maybe P	-27
d|export|t:Q of P	-51
d|export|t:Q or P	-68
d|export|t:Q over P	-60
d|export|t:Q the P	-38
d|export|t:Q to P	41
d|export|t:Q with L	-31
d|export|t:S : P	-47
d|export|t:S Q P	-55
d|export|t:S and P	-45
d|export|t:S arrowright F	45
d|export|t:S for P	-49
d|export|t:S from F	-69
d|export|t:S from L	31
d|export|t:S from P	-34
d|export|t:S in L	-57
d|export|t:S into L	-53
d|export|t:S into P	35
d|export|t:S maybe P	-49
d|export|t:S of P	-60
d|export|t:S through P	-51
d|export|t:S to P	45
d|export|t:S using P	42
d|export|t:S with P	56
d|export|t:T : P	-36
d|export|t:account from P	-41
d|export|t:activate S P	57
d|export|t:add a P	46
d|export|t:after that P	-55
d|export|t:age via P	-42
d|export|t:agency use P	-118
d|export|t:and then P	-29
d|export|t:and to P	-60
d|export|t:anything to P	-122
d|export|t:arrowright Q P	-78
d|export|t:as in P	-69
d|export|t:attribute in L	-32
d|export|t:audience between P	-81
d|export|t:audience on P	46
d|export|t:audience to F	52
d|export|t:be in P	33
d|export|t:bucket on F	-43
d|export|t:bus on F	-53
d|export|t:but export P	55
d|export|t:but to P	45
d|export|t:campaign in P	39
d|export|t:change in P	-42
d|export|t:change to P	56
d|export|t:click from P	-35
d|export|t:client in P	-65
d|export|t:come in L	-32
d|export|t:come in P	-30
d|export|t:coming from P	-75
d|export|t:connect our P	-55
d|export|t:consumer into L	-48
d|export|t:contact from P	-61
d|export|t:contact in L	-41
d|export|t:contact of P	-71
d|export|t:contact with P	-70
d|export|t:conversion of P	60
d|export|t:converter excluded F	-44
d|export|t:csv from P	-33
d|export|t:csv to P	27
d|export|t:custom on P	39
d|export|t:customer from P	38
d|export|t:customer in P	-54
d|export|t:customer into L	-53
d|export|t:customer into P	-50
d|export|t:data arrowright P	-59
d|export|t:data from P	-56
d|export|t:data in L	-32
d|export|t:data in P	-16
d|export|t:data of P	-49
d|export|t:did for P	-66
d|export|t:do in P	-68
d|export|t:do with P	-26
d|export|t:dont have P	-45
d|export|t:email with P	55
d|export|t:enrich with P	-21
d|export|t:enter to P	47
d|export|t:entry from P	-39
d|export|t:event from F	-40
d|export|t:event from P	-51
d|export|t:event in P	26
d|export|t:event of P	-52
d|export|t:event via P	-46
d|export|t:everything to P	-99
d|export|t:export S P	-62
d|export|t:exported from P	-53
d|export|t:file for P	39
d|export|t:file from P	-29
d|export|t:file to P	29
d|export|t:for S P	-32
d|export|t:from a P	-60
d|export|t:from the P	-58
d|export|t:go to P	-32
d|export|t:happen in P	-48
d|export|t:import S P	-45
d|export|t:import from P	-61
d|export|t:imported from P	-80
d|export|t:in F L	-50
d|export|t:in P L	-90
d|export|t:in a P	31
d|export|t:in both P	45
d|export|t:in from P	-60
d|export|t:in our L	-40
d|export|t:in our P	-63
d|export|t:in place P	42
d|export|t:integration from P	-30
d|export|t:is in P	-50
d|export|t:it in L	-71
d|export|t:it is P	38
d|export|t:json in F	-48
d|export|t:keep our P	42
d|export|t:know in L	-71
d|export|t:last year P	20
d|export|t:like to P	-28
d|export|t:list to L	-45
d|export|t:make a P	58
d|export|t:make our P	-41
d|export|t:me by P	-53
d|export|t:member to P	59
d|export|t:metric in P	-27
d|export|t:metric to P	-44
d|export|t:missing : P	32
d|export|t:missing in L	-61
d|export|t:moved from P	-67
d|export|t:moved to P	-62
d|export|t:need : P	48
d|export|t:need our P	-52
d|export|t:need the P	-40
d|export|t:not not_Q P	35
d|export|t:not_Q use P	47
d|export|t:not_opportunity from P	-40
d|export|t:not_profile in P	-34
d|export|t:notification through P	45
d|export|t:of our P	-45
d|export|t:of the P	-64
d|export|t:off our P	42
d|export|t:on an P	38
d|export|t:on the P	36
d|export|t:on their L	-66
d|export|t:on their P	-41
d|export|t:one : P	-52
d|export|t:order from P	-84
d|export|t:our S P	-51
d|export|t:out of P	-24
d|export|t:people at P	-46
d|export|t:people from P	37
d|export|t:people of P	-30
d|export|t:people to P	45
d|export|t:platform : P	-46
d|export|t:please leave P	-50
d|export|t:profile in P	37
d|export|t:programmatic with F	-89
d|export|t:push S P	-46
d|export|t:push through P	38
d|export|t:read a P	-50
d|export|t:recipient into L	-54
d|export|t:record in P	46
d|export|t:record to P	49
d|export|t:recorded by P	-50
d|export|t:refresh of P	50
d|export|t:search in P	43
d|export|t:segment in P	48
d|export|t:segment into L	-51
d|export|t:segment on P	-56
d|export|t:segment to P	26
d|export|t:source : P	-33
d|export|t:spreadsheet in P	-43
d|export|t:stage in P	-52
d|export|t:status from P	-28
d|export|t:stream of P	-33
d|export|t:stream to P	36
d|export|t:subscriber to P	45
d|export|t:sync with F	-76
d|export|t:table in L	-51
d|export|t:table in P	26
d|export|t:the S P	-39
d|export|t:them in L	-61
d|export|t:them on P	-31
d|export|t:there in L	-50
d|export|t:thing : P	50
d|export|t:to Q P	-29
d|export|t:to S P	-60
d|export|t:to a P	28
d|export|t:to our F	-50
d|export|t:to our P	36
d|export|t:to see P	-54
d|export|t:to their P	-53
d|export|t:together with P	-44
d|export|t:unsubscribe from P	-50
d|export|t:up a P	-54
d|export|t:up in P	36
d|export|t:up with P	-63
d|export|t:usable in P	40
d|export|t:user into P	43
d|export|t:vendor : P	-48
d|export|t:want that L	-57
d|export|t:way that L	-38
d|export|t:we connected P	-60
d|export|t:we have P	-68
d|export|t:with a L	-35
d|export|t:work where P	-60
d|export|task	-104
d|export|verb1:in|none	-55
d|export|verb1:in|place	-55
d|export|verb1:in|source	-30
d|export|verb1:out|none	27
d|export|verb1:out|place	36
d|export|verb1:out|source	-20
d|export|verb1:out|target	42
d|export|verb1:rich|means	-50
d|export|verb1:rich|none	-37
d|export|verb1:rich|source	-50
d|export|verbs:in+out|none	-51
d|export|verbs:in+out|place	-59
d|export|verbs:in+out|source	-102
d|export|verbs:in|means	-24
d|export|verbs:in|none	-45
d|export|verbs:in|place	-46
d|export|verbs:in|source	-23
d|export|verbs:in|target	32
d|export|verbs:out+rich|means	-66
d|export|verbs:out+rich|none	-54
d|export|verbs:out|none	29
d|export|verbs:out|place	37
d|export|verbs:out|target	38
d|export|verbs:rich|means	-48
d|export|verbs:rich|none	-32
d|export|verbs:rich|source	-46
d|export|verbs:|none	19
d|export|verbs:|place	23
d|export|verbs:|source	-26
d|export|verbs:|target	27
d|export|w:F	41
d|export|w:L	-11
d|export|w:P	30
d|export|w:Q	-17
d|export|w:S	11
d|export|w:about	-18
d|export|w:activity	-72
d|export|w:ad	40
d|export|w:add	-17
d|export|w:after	-32
d|export|w:age	-71
d|export|w:alert	-59
d|export|w:also	-27
d|export|w:an	-17
d|export|w:and	-21
d|export|w:annual	-50
d|export|w:answer	-55
d|export|w:append	-64
d|export|w:arriving	-36
d|export|w:article	-59
d|export|w:attach	-76
d|export|w:attribute	23
d|export|w:audience	8
d|export|w:authorization	-48
d|export|w:away	-20
d|export|w:bad	-46
d|export|w:be	-13
d|export|w:become	-29
d|export|w:behavior	-68
d|export|w:best	-32
d|export|w:better	-18
d|export|w:big	-53
d|export|w:blog	-72
d|export|w:branch	-70
d|export|w:break	-42
d|export|w:bring	-72
d|export|w:budget	-15
d|export|w:build	-38
d|export|w:by	-26
d|export|w:change	-19
d|export|w:channel	-18
d|export|w:churn	-23
d|export|w:classify	-55
d|export|w:click	-38
d|export|w:collect	-40
d|export|w:come	-22
d|export|w:company	-54
d|export|w:connect	-33
d|export|w:consume	-61
d|export|w:consumer	-52
d|export|w:contact	-14
d|export|w:context	-15
d|export|w:could	-22
d|export|w:create	-31
d|export|w:created	-45
d|export|w:custom	-19
d|export|w:data	-30
d|export|w:demo	-37
d|export|w:demographic	-40
d|export|w:destination	32
d|export|w:direct	-33
d|export|w:do	-19
d|export|w:done	-9
d|export|w:drip	-98
d|export|w:else	-18
d|export|w:engagement	-61
d|export|w:enrich	-85
d|export|w:enrichment	-92
d|export|w:enterprise	-47
d|export|w:error	-24
d|export|w:everyone	-35
d|export|w:everything	-24
d|export|w:export	28
d|export|w:fail	-39
d|export|w:failed	-49
d|export|w:failure	-38
d|export|w:fetch	43
d|export|w:field	-34
d|export|w:find	-38
d|export|w:firebase	-53
d|export|w:firmographic	-65
d|export|w:first	-45
d|export|w:friday	-16
d|export|w:full	-83
d|export|w:gdpr	-70
d|export|w:goal	-10
d|export|w:grab	-70
d|export|w:handle	-62
d|export|w:have	-25
d|export|w:help	-19
d|export|w:here	-15
d|export|w:hi	-21
d|export|w:household	-60
d|export|w:how	-17
d|export|w:i	-19
d|export|w:import	-44
d|export|w:inbound	-31
d|export|w:income	-79
d|export|w:incremental	-75
d|export|w:information	-65
d|export|w:ingest	-83
d|export|w:ingested	-36
d|export|w:ingestion	-57
d|export|w:insight	-79
d|export|w:integration	-25
d|export|w:into	-23
d|export|w:invoice	-83
d|export|w:is	-7
d|export|w:it	-13
d|export|w:its	-47
d|export|w:keep	-10
d|export|w:kid	-51
d|export|w:know	-30
d|export|w:lead	-39
d|export|w:lifecycle	-17
d|export|w:lifetime	-70
d|export|w:line	-79
d|export|w:load	-68
d|export|w:look	-72
d|export|w:lookalike	-36
d|export|w:lookup	-58
d|export|w:mailaddress	-54
d|export|w:maintain	-65
d|export|w:many	-18
d|export|w:me	-28
d|export|w:mean	-10
d|export|w:metric	-14
d|export|w:mirror	-36
d|export|w:model	-81
d|export|w:monitoring	-43
d|export|w:more	-68
d|export|w:morning	-60
d|export|w:moved	-4
d|export|w:much	-71
d|export|w:needed	-56
d|export|w:never	-47
d|export|w:new	-11
d|export|w:not_P	-51
d|export|w:not_customer	-32
d|export|w:not_import	-41
d|export|w:not_opportunity	-46
d|export|w:not_user	-74
d|export|w:not_write	-27
d|export|w:nps	-78
d|export|w:number	-52
d|export|w:object	-56
d|export|w:of	-7
d|export|w:old	-78
d|export|w:on	-7
d|export|w:open	-65
d|export|w:opened	-68
d|export|w:opportunity	-50
d|export|w:order	-12
d|export|w:own	-51
d|export|w:part	-16
d|export|w:payment	-72
d|export|w:people	-7
d|export|w:percent	-32
d|export|w:ping	-40
d|export|w:please	-17
d|export|w:plus	-30
d|export|w:pos	-74
d|export|w:post	-28
d|export|w:power	-40
d|export|w:predict	-92
d|export|w:profile	-29
d|export|w:pull	-71
d|export|w:pulled	-63
d|export|w:purchase	-23
d|export|w:push	19
d|export|w:qualify	-21
d|export|w:quota	-22
d|export|w:read	-74
d|export|w:ready	-43
d|export|w:recipient	32
d|export|w:recorded	-51
d|export|w:registered	-60
d|export|w:response	-61
d|export|w:rest	-58
d|export|w:run	-12
d|export|w:scope	-22
d|export|w:scoring	-66
d|export|w:segmentation	-53
d|export|w:send	17
d|export|w:server	17
d|export|w:service	-52
d|export|w:session	-61
d|export|w:something	-31
d|export|w:source	-88
d|export|w:status	-43
d|export|w:stay	-21
d|export|w:store	-44
d|export|w:subscriber	32
d|export|w:success	-10
d|export|w:survey	-37
d|export|w:system	-28
d|export|w:table	-29
d|export|w:take	-40
d|export|w:tell	-18
d|export|w:thank	-21
d|export|w:that	-18
d|export|w:their	-20
d|export|w:them	-13
d|export|w:thi	-12
d|export|w:thing	-23
d|export|w:through	18
d|export|w:topic	-48
d|export|w:train	-32
d|export|w:training	-53
d|export|w:transaction	-73
d|export|w:type	-80
d|export|w:unsubscribe	-29
d|export|w:up	-6
d|export|w:update	28
d|export|w:used	-43
d|export|w:user	-8
d|export|w:value	-106
d|export|w:var	55
d|export|w:vendor	-69
d|export|w:visit	-83
d|export|w:what	-53
d|export|w:where	-35
d|export|w:why	-34
d|export|w:would	-16
d|export|w:year	-16
d|export|ways:has|1	56
d|export|ways:has|2	-20
d|export|ways:has|3	-23
d|export|ways:lacks|1	-22
d|import|audience	-22
d|import|b:: P	10
d|import|b:: Q	-61
d|import|b:: S	-41
d|import|b:: activate	-40
d|import|b:: add	-60
d|import|b:: alert	-36
d|import|b:: audience	-37
d|import|b:: bring	37
d|import|b:: connect	-57
d|import|b:: customer	-52
d|import|b:: do	-39
d|import|b:: emit	-51
d|import|b:: enrich	-43
d|import|b:: enrichment	-42
d|import|b:: export	-53
d|import|b:: from	-25
d|import|b:: get	40
d|import|b:: grab	40
d|import|b:: import	37
d|import|b:: keep	-44
d|import|b:: mail	-54
d|import|b:: membership	-42
d|import|b:: next	-31
d|import|b:: only	-49
d|import|b:: personalize	-47
d|import|b:: purchase	-53
d|import|b:: push	-42
d|import|b:: put	-44
d|import|b:: report	-25
d|import|b:: segment	-46
d|import|b:: send	-71
d|import|b:: set	-63
d|import|b:: show	-42
d|import|b:: stream	-47
d|import|b:: subscribe	-49
d|import|b:: text	-46
d|import|b:: thank	-34
d|import|b:: trial	-48
d|import|b:: vendor	-42
d|import|b:: we	-32
d|import|b:: winback	-27
d|import|b:: write	-48
d|import|b:F Q	-55
d|import|b:F T	-58
d|import|b:F arrowleft	-39
d|import|b:F arrowright	59
d|import|b:F audience	-99
d|import|b:F can	-48
d|import|b:F contact	60
d|import|b:F get	-31
d|import|b:F list	-50
d|import|b:F nothing	-45
d|import|b:F on	-27
d|import|b:F should	-50
d|import|b:F sync	-66
d|import|b:F the	-48
d|import|b:F warehouse	-55
d|import|b:L alway	41
d|import|b:L arrowright	-38
d|import|b:L audience	-32
d|import|b:L event	-37
d|import|b:L know	-62
d|import|b:L metric	-40
d|import|b:L score	-80
d|import|b:L since	-41
d|import|b:L tier	-61
d|import|b:L to	-34
d|import|b:N P	29
d|import|b:N of	-47
d|import|b:P :	21
d|import|b:P P	-37
d|import|b:P Q	46
d|import|b:P S	43
d|import|b:P T	20
d|import|b:P account	-40
d|import|b:P activity	66
d|import|b:P address	-33
d|import|b:P ads	-68
d|import|b:P alone	-72
d|import|b:P alway	-54
d|import|b:P and	-34
d|import|b:P arrive	30
d|import|b:P arrowleft	-51
d|import|b:P as	26
d|import|b:P asap	-80
d|import|b:P audience	-47
d|import|b:P behavior	46
d|import|b:P bounce	46
d|import|b:P by	-41
d|import|b:P cdo	-58
d|import|b:P change	49
d|import|b:P cm	-56
d|import|b:P conversion	-23
d|import|b:P csv	39
d|import|b:P daily	-35
d|import|b:P de	-54
d|import|b:P demo	-51
d|import|b:P destination	-39
d|import|b:P due	-32
d|import|b:P enhanced	-53
d|import|b:P enrich	-29
d|import|b:P enrichment	-41
d|import|b:P entry	48
d|import|b:P europe	21
d|import|b:P export	-83
d|import|b:P firebase	-53
d|import|b:P firmographic	-49
d|import|b:P flow	-55
d|import|b:P for	-71
d|import|b:P form	56
d|import|b:P from	-25
d|import|b:P get	-106
d|import|b:P how	-48
d|import|b:P if	-34
d|import|b:P import	54
d|import|b:P in	-31
d|import|b:P ingest	47
d|import|b:P is	-88
d|import|b:P job	-84
d|import|b:P journey	-57
d|import|b:P know	-40
d|import|b:P later	-51
d|import|b:P lead	71
d|import|b:P lifecycle	49
d|import|b:P match	-38
d|import|b:P message	-50
d|import|b:P model	-37
d|import|b:P need	-107
d|import|b:P new	-42
d|import|b:P newsletter	-45
d|import|b:P notebook	-53
d|import|b:P nothing	-40
d|import|b:P now	-52
d|import|b:P nurture	-47
d|import|b:P of	27
d|import|b:P on	-46
d|import|b:P order	27
d|import|b:P our	-49
d|import|b:P play	42
d|import|b:P please	-23
d|import|b:P profile	-48
d|import|b:P program	-51
d|import|b:P purchase	33
d|import|b:P quota	-49
d|import|b:P rather	56
d|import|b:P recipient	-55
d|import|b:P second	-49
d|import|b:P seg	-36
d|import|b:P server	-88
d|import|b:P site	50
d|import|b:P smart	-40
d|import|b:P so	30
d|import|b:P source	-63
d|import|b:P static	-33
d|import|b:P table	59
d|import|b:P tag	-42
d|import|b:P taxonomy	-54
d|import|b:P thank	-48
d|import|b:P the	-48
d|import|b:P through	-38
d|import|b:P ticket	62
d|import|b:P to	8
d|import|b:P trigger	-46
d|import|b:P updated	-65
d|import|b:P use	-43
d|import|b:P user	48
d|import|b:P using	-36
d|import|b:P warehouse	-65
d|import|b:P was	-62
d|import|b:P we	-41
d|import|b:P when	-78
d|import|b:P will	-64
d|import|b:P workflow	-46
d|import|b:Q :	-38
d|import|b:Q L	-77
d|import|b:Q N	-49
d|import|b:Q P	-70
d|import|b:Q S	-18
d|import|b:Q T	-64
d|import|b:Q account	-42
d|import|b:Q activity	-63
d|import|b:Q additionally	-38
d|import|b:Q and	-65
d|import|b:Q app	-41
d|import|b:Q are	-45
d|import|b:Q arrive	-65
d|import|b:Q arrowright	-42
d|import|b:Q as	-20
d|import|b:Q attribute	-27
d|import|b:Q before	-24
d|import|b:Q behavior	-71
d|import|b:Q but	-56
d|import|b:Q campaign	-53
d|import|b:Q can	-39
d|import|b:Q change	-54
d|import|b:Q come	-69
d|import|b:Q contact	-35
d|import|b:Q conversion	-15
d|import|b:Q customer	-19
d|import|b:Q data	-58
d|import|b:Q do	-45
d|import|b:Q due	-42
d|import|b:Q engagement	-41
d|import|b:Q enrichment	-28
d|import|b:Q entity	-56
d|import|b:Q entry	-42
d|import|b:Q europe	-42
d|import|b:Q event	-25
d|import|b:Q exported	-54
d|import|b:Q form	-64
d|import|b:Q get	-33
d|import|b:Q has	-37
d|import|b:Q hashed	-24
d|import|b:Q if	-18
d|import|b:Q import	-19
d|import|b:Q including	-33
d|import|b:Q ingest	-27
d|import|b:Q inside	-48
d|import|b:Q install	-76
d|import|b:Q into	-27
d|import|b:Q keep	-22
d|import|b:Q know	-41
d|import|b:Q lead	-54
d|import|b:Q lifecycle	-63
d|import|b:Q like	-35
d|import|b:Q list	-33
d|import|b:Q login	-42
d|import|b:Q not	-66
d|import|b:Q of	-37
d|import|b:Q onto	-32
d|import|b:Q open	-45
d|import|b:Q opt	-29
d|import|b:Q order	-35
d|import|b:Q people	-52
d|import|b:Q ping	-41
d|import|b:Q product	-21
d|import|b:Q profile	-43
d|import|b:Q propensity	-53
d|import|b:Q prospect	-31
d|import|b:Q push	-23
d|import|b:Q rather	-62
d|import|b:Q record	-59
d|import|b:Q refreshed	-48
d|import|b:Q second	-54
d|import|b:Q segment	-34
d|import|b:Q shop	-40
d|import|b:Q should	-46
d|import|b:Q site	-50
d|import|b:Q so	-50
d|import|b:Q stack	-45
d|import|b:Q stay	29
d|import|b:Q step	-48
d|import|b:Q stream	-39
d|import|b:Q subscriber	-32
d|import|b:Q subscription	-62
d|import|b:Q table	-27
d|import|b:Q the	-26
d|import|b:Q ticket	-54
d|import|b:Q to	-65
d|import|b:Q topic	-36
d|import|b:Q update	-43
d|import|b:Q use	-25
d|import|b:Q user	-64
d|import|b:Q view	-53
d|import|b:Q was	34
d|import|b:Q we	23
d|import|b:Q when	-16
d|import|b:Q with	-22
d|import|b:Q without	-40
d|import|b:S :	-62
d|import|b:S Q	-26
d|import|b:S T	-40
d|import|b:S as	-27
d|import|b:S before	-85
d|import|b:S by	-32
d|import|b:S can	-66
d|import|b:S europe	-38
d|import|b:S export	-60
d|import|b:S file	-56
d|import|b:S floodlight	-35
d|import|b:S for	-40
d|import|b:S frequency	-58
d|import|b:S in	25
d|import|b:S into	-30
d|import|b:S kept	-49
d|import|b:S let	-50
d|import|b:S list	-50
d|import|b:S must	-20
d|import|b:S of	30
d|import|b:S on	-25
d|import|b:S over	-44
d|import|b:S profile	-42
d|import|b:S schedule	-28
d|import|b:S score	-42
d|import|b:S segment	-21
d|import|b:S they	-51
d|import|b:S through	-40
d|import|b:S to	-64
d|import|b:S update	-75
d|import|b:S use	-45
d|import|b:S using	-45
d|import|b:S via	-43
d|import|b:S with	-24
d|import|b:S without	-52
d|import|b:T csv	-43
d|import|b:T event	45
d|import|b:T export	-68
d|import|b:T of	-38
d|import|b:T profile	-45
d|import|b:T refresh	-35
d|import|b:T the	-31
d|import|b:T user	-57
d|import|b:a L	-65
d|import|b:a campaign	-81
d|import|b:a check	-30
d|import|b:a connection	-34
d|import|b:a conversion	-44
d|import|b:a csv	-17
d|import|b:a customer	-61
d|import|b:a destination	-41
d|import|b:a job	-27
d|import|b:a json	-71
d|import|b:a list	-76
d|import|b:a message	-39
d|import|b:a new	-50
d|import|b:a not_purchase	-54
d|import|b:a profile	39
d|import|b:a push	-47
d|import|b:a score	-36
d|import|b:a segment	-63
d|import|b:a shopper	-43
d|import|b:about who	-48
d|import|b:above N	-36
d|import|b:account should	-35
d|import|b:activate S	-68
d|import|b:ad platform	-83
d|import|b:add P	-35
d|import|b:add S	-56
d|import|b:add contact	-42
d|import|b:additionally Q	40
d|import|b:additionally import	-65
d|import|b:address book	-34
d|import|b:advertise to	-73
d|import|b:affinity for	-57
d|import|b:age and	-47
d|import|b:agency need	-85
d|import|b:alert me	-50
d|import|b:all channel	-58
d|import|b:all customer	-55
d|import|b:all event	-35
d|import|b:all subscriber	-31
d|import|b:all user	-50
d|import|b:alone Q	-37
d|import|b:already come	-31
d|import|b:already next	-7
d|import|b:also P	-71
d|import|b:also Q	39
d|import|b:alway hold	-53
d|import|b:an Q	-18
d|import|b:an authorization	-49
d|import|b:an email	-65
d|import|b:an existing	-38
d|import|b:an export	-64
d|import|b:and L	-89
d|import|b:and P	-78
d|import|b:and Q	-22
d|import|b:and click	22
d|import|b:and disappear	-20
d|import|b:and exit	-47
d|import|b:and income	-41
d|import|b:and keep	-27
d|import|b:and need	-49
d|import|b:and store	-62
d|import|b:and tag	56
d|import|b:and var	-60
d|import|b:app event	-42
d|import|b:app install	-42
d|import|b:app purchase	-37
d|import|b:appear in	-20
d|import|b:append P	-51
d|import|b:arrowleft P	37
d|import|b:arrowleft S	-33
d|import|b:arrowright F	-53
d|import|b:arrowright P	-71
d|import|b:article with	-45
d|import|b:as an	-45
d|import|b:as csv	-91
d|import|b:as custom	-56
d|import|b:as json	-53
d|import|b:as source	48
d|import|b:as they	-45
d|import|b:attribute for	-58
d|import|b:attribute from	-35
d|import|b:audience :	-67
d|import|b:audience S	-18
d|import|b:audience count	-44
d|import|b:audience do	-62
d|import|b:audience file	-30
d|import|b:audience for	-17
d|import|b:audience in	-67
d|import|b:audience of	-61
d|import|b:audience on	-51
d|import|b:audience please	-50
d|import|b:audience rather	-45
d|import|b:audience should	-37
d|import|b:audience size	-59
d|import|b:audience somebody	-54
d|import|b:audience sync	-47
d|import|b:audience the	-74
d|import|b:audience there	-45
d|import|b:audience trigger	-44
d|import|b:back our	-62
d|import|b:be a	-39
d|import|b:be connected	-30
d|import|b:be in	-36
d|import|b:be reachable	-47
d|import|b:be updated	-60
d|import|b:behavior :	34
d|import|b:behavioral data	-34
d|import|b:belong to	-58
d|import|b:between P	-33
d|import|b:boss want	-39
d|import|b:both P	-32
d|import|b:bring P	56
d|import|b:bring Q	-41
d|import|b:bring in	29
d|import|b:build an	-60
d|import|b:but P	-53
d|import|b:but export	-49
d|import|b:by L	-57
d|import|b:by P	39
d|import|b:by Q	-32
d|import|b:by email	-27
d|import|b:call our	-44
d|import|b:campaign for	-91
d|import|b:campaign in	-45
d|import|b:can P	-37
d|import|b:can be	-52
d|import|b:can do	-45
d|import|b:can we	-42
d|import|b:can you	-32
d|import|b:carry the	-52
d|import|b:case :	-27
d|import|b:cdo update	-38
d|import|b:change export	-35
d|import|b:change in	-17
d|import|b:change to	-45
d|import|b:check up	-30
d|import|b:classify our	-54
d|import|b:cohort to	-36
d|import|b:coming from	-48
d|import|b:company data	-81
d|import|b:connect F	-52
d|import|b:connect L	-54
d|import|b:connect Q	-57
d|import|b:connect my	-57
d|import|b:connected P	-49
d|import|b:connected Q	27
d|import|b:connection between	-32
d|import|b:consume P	46
d|import|b:contact already	-31
d|import|b:contact export	-62
d|import|b:contact from	28
d|import|b:contact in	34
d|import|b:contact list	-65
d|import|b:contact of	28
d|import|b:contact record	-52
d|import|b:contact to	-55
d|import|b:contact update	-36
d|import|b:contact who	-42
d|import|b:content affinity	-57
d|import|b:conversion :	-66
d|import|b:conversion of	-49
d|import|b:conversion rule	-35
d|import|b:conversion tracking	-40
d|import|b:copy Q	-26
d|import|b:create P	-90
d|import|b:create a	-47
d|import|b:create contact	-48
d|import|b:csv export	-33
d|import|b:csv file	53
d|import|b:csv for	-56
d|import|b:csv from	26
d|import|b:csv import	50
d|import|b:csv of	-56
d|import|b:custom for	-30
d|import|b:custom on	-38
d|import|b:customer P	-38
d|import|b:customer attribute	-64
d|import|b:customer list	-54
d|import|b:customer profile	-29
d|import|b:customer upload	-35
d|import|b:customer with	-45
d|import|b:data export	-59
d|import|b:data for	32
d|import|b:data scientist	-52
d|import|b:data team	-67
d|import|b:database :	-59
d|import|b:de export	-51
d|import|b:delete the	-45
d|import|b:deliver csv	-42
d|import|b:destination P	-28
d|import|b:destination and	-40
d|import|b:destination for	-41
d|import|b:device and	56
d|import|b:device id	-45
d|import|b:did my	-56
d|import|b:disappear when	-20
d|import|b:do we	-57
d|import|b:doe L	-33
d|import|b:done Q	-40
d|import|b:download my	-38
d|import|b:drive request	-61
d|import|b:drop segment	-37
d|import|b:dump to	-54
d|import|b:dynamic template	-40
d|import|b:each of	-39
d|import|b:each person	33
d|import|b:email into	-40
d|import|b:email me	-56
d|import|b:email our	-48
d|import|b:email to	-40
d|import|b:emit audience	-45
d|import|b:enrich S	-82
d|import|b:enrich customer	-40
d|import|b:enrich my	-53
d|import|b:enrich through	-43
d|import|b:enrichment :	-42
d|import|b:enter S	-46
d|import|b:entered S	-42
d|import|b:europe only	32
d|import|b:event :	-33
d|import|b:event data	-30
d|import|b:event export	-62
d|import|b:event from	29
d|import|b:event in	18
d|import|b:event into	-38
d|import|b:event not	-42
d|import|b:event of	28
d|import|b:everybody in	-63
d|import|b:everyone is	-44
d|import|b:everyone who	35
d|import|b:exclude S	-35
d|import|b:export P	-34
d|import|b:export Q	-33
d|import|b:export T	-83
d|import|b:export a	-33
d|import|b:export and	-44
d|import|b:export csv	-49
d|import|b:export field	-61
d|import|b:export job	-71
d|import|b:export my	-71
d|import|b:export nothing	-42
d|import|b:export of	-37
d|import|b:export on	-40
d|import|b:export our	32
d|import|b:export profile	-81
d|import|b:export stop	-53
d|import|b:export to	-37
d|import|b:failed job	-49
d|import|b:festival goer	-41
d|import|b:fetch a	-58
d|import|b:field T	-57
d|import|b:field model	-61
d|import|b:file for	-37
d|import|b:file of	-73
d|import|b:fill P	-34
d|import|b:fill it	-37
d|import|b:fire for	-37
d|import|b:first Q	-72
d|import|b:first time	-44
d|import|b:floodlight upload	-35
d|import|b:flow fire	-37
d|import|b:flow for	-51
d|import|b:for L	-29
d|import|b:for N	-54
d|import|b:for S	-40
d|import|b:for a	-45
d|import|b:for our	-75
d|import|b:for people	-46
d|import|b:for the	-36
d|import|b:form fill	50
d|import|b:form need	-45
d|import|b:forward the	-35
d|import|b:frm Q	-47
d|import|b:from F	50
d|import|b:from L	-74
d|import|b:from P	34
d|import|b:from Q	-56
d|import|b:from S	-41
d|import|b:from an	-97
d|import|b:from audience	-67
d|import|b:from not_P	-52
d|import|b:from not_Q	32
d|import|b:from our	29
d|import|b:get my	29
d|import|b:get our	-42
d|import|b:give P	-47
d|import|b:give me	-41
d|import|b:grab S	40
d|import|b:hand over	-45
d|import|b:has bought	-47
d|import|b:has kid	-52
d|import|b:hashed email	-45
d|import|b:have our	-57
d|import|b:have the	-11
d|import|b:help me	-70
d|import|b:help send	-56
d|import|b:here is	-24
d|import|b:hi team	-14
d|import|b:history in	-43
d|import|b:hold the	-53
d|import|b:home cook	-49
d|import|b:hook up	-33
d|import|b:hour and	-20
d|import|b:house on	-49
d|import|b:how can	-63
d|import|b:how doe	-36
d|import|b:how similar	-44
d|import|b:how we	-45
d|import|b:i do	-59
d|import|b:i get	31
d|import|b:i want	-52
d|import|b:i would	26
d|import|b:id for	-44
d|import|b:id like	-49
d|import|b:if a	-52
d|import|b:if an	-32
d|import|b:import :	31
d|import|b:import P	21
d|import|b:import Q	-50
d|import|b:import S	32
d|import|b:import T	21
d|import|b:import event	43
d|import|b:import fail	-36
d|import|b:import from	26
d|import|b:import keep	42
d|import|b:import of	34
d|import|b:import the	39
d|import|b:import work	-7
d|import|b:imported from	-79
d|import|b:in F	32
d|import|b:in L	43
d|import|b:in Q	-48
d|import|b:in app	-37
d|import|b:in both	-31
d|import|b:in from	47
d|import|b:in please	43
d|import|b:in real	-50
d|import|b:inbound Q	-71
d|import|b:ingest P	55
d|import|b:ingest Q	-67
d|import|b:inside P	-35
d|import|b:install event	-42
d|import|b:instead of	-21
d|import|b:integrate Q	-39
d|import|b:into F	-70
d|import|b:into L	28
d|import|b:into P	-87
d|import|b:into Q	-69
d|import|b:into profile	91
d|import|b:is F	-71
d|import|b:is Q	-53
d|import|b:is in	-20
d|import|b:is missing	-5
d|import|b:is my	-70
d|import|b:is what	-24
d|import|b:it for	-55
d|import|b:it is	-19
d|import|b:it know	-58
d|import|b:it with	-37
d|import|b:job fail	-43
d|import|b:job failure	-54
d|import|b:job output	-39
d|import|b:journey for	-58
d|import|b:json file	-61
d|import|b:json of	-36
d|import|b:just moved	-49
d|import|b:keep P	-29
d|import|b:keep it	-40
d|import|b:keep user	-57
d|import|b:kept current	-49
d|import|b:kid :	-52
d|import|b:know about	33
d|import|b:know it	-52
d|import|b:know our	-53
d|import|b:know them	46
d|import|b:know which	-61
d|import|b:land event	-34
d|import|b:last year	-11
d|import|b:lead score	-32
d|import|b:leave P	-72
d|import|b:leave S	-58
d|import|b:left not_P	-44
d|import|b:let P	-30
d|import|b:let Q	-46
d|import|b:let it	-58
d|import|b:let our	-58
d|import|b:like P	-53
d|import|b:like the	-47
d|import|b:list :	-65
d|import|b:list S	-53
d|import|b:list all	-72
d|import|b:list and	-39
d|import|b:list for	-46
d|import|b:list from	-88
d|import|b:list get	-69
d|import|b:list of	-83
d|import|b:load contact	-55
d|import|b:log of	-28
d|import|b:longer qualify	-20
d|import|b:lookalike of	-57
d|import|b:lost many	-8
d|import|b:mail everyone	-33
d|import|b:mail me	-49
d|import|b:make S	-75
d|import|b:make our	-41
d|import|b:make the	-49
d|import|b:manager asked	-35
d|import|b:many people	-19
d|import|b:mark P	-62
d|import|b:marketing tool	-68
d|import|b:may change	-37
d|import|b:maybe P	-51
d|import|b:me S	-66
d|import|b:me a	-77
d|import|b:me an	-45
d|import|b:me by	-46
d|import|b:me if	-13
d|import|b:me target	-59
d|import|b:me the	-53
d|import|b:me when	-52
d|import|b:measure P	-35
d|import|b:media agency	-51
d|import|b:member into	-53
d|import|b:member of	-30
d|import|b:member to	-59
d|import|b:membership of	-42
d|import|b:message to	-87
d|import|b:message when	-58
d|import|b:metric in	-41
d|import|b:mirror S	-40
d|import|b:month now	-41
d|import|b:more about	-31
d|import|b:move P	-49
d|import|b:moved from	-49
d|import|b:must appear	-20
d|import|b:my audience	-50
d|import|b:my boss	-45
d|import|b:my job	-58
d|import|b:my lookalike	-45
d|import|b:my manager	-35
d|import|b:my profile	-53
d|import|b:need :	-24
d|import|b:need a	-77
d|import|b:need profile	-53
d|import|b:new P	-47
d|import|b:new audience	-55
d|import|b:new data	-37
d|import|b:newsletter list	-45
d|import|b:newsletter reader	-56
d|import|b:next :	-21
d|import|b:next campaign	-45
d|import|b:no longer	-20
d|import|b:not not_Q	-17
d|import|b:not touch	-39
d|import|b:not_P :	-124
d|import|b:not_P S	-45
d|import|b:not_P export	-44
d|import|b:not_P import	-50
d|import|b:not_P last	-52
d|import|b:not_P not_import	45
d|import|b:not_P to	-49
d|import|b:not_P use	-31
d|import|b:not_Q but	-51
d|import|b:not_Q for	-44
d|import|b:not_Q last	34
d|import|b:not_Q not_P	-50
d|import|b:not_Q not_Q	-82
d|import|b:not_Q not_import	-50
d|import|b:not_Q not_push	-52
d|import|b:not_Q output	-44
d|import|b:not_Q we	-70
d|import|b:not_import but	-49
d|import|b:notebook need	-53
d|import|b:nothing may	-37
d|import|b:now Q	-35
d|import|b:nurture for	-46
d|import|b:object export	-34
d|import|b:of F	84
d|import|b:of P	51
d|import|b:of Q	-40
d|import|b:of S	-61
d|import|b:of all	-40
d|import|b:of audience	-60
d|import|b:of entry	-51
d|import|b:of new	-49
d|import|b:of not_P	-53
d|import|b:of profile	-51
d|import|b:of sale	-35
d|import|b:of segment	-47
d|import|b:of sport	-40
d|import|b:of the	-20
d|import|b:of these	-39
d|import|b:of user	-53
d|import|b:of visitor	-45
d|import|b:offline conversion	-50
d|import|b:on F	-36
d|import|b:on L	-60
d|import|b:on Q	-6
d|import|b:on social	-63
d|import|b:on the	-35
d|import|b:only S	-67
d|import|b:only the	-55
d|import|b:onto F	-44
d|import|b:open and	23
d|import|b:order T	54
d|import|b:order from	-44
d|import|b:other system	-63
d|import|b:our P	-11
d|import|b:our Q	-14
d|import|b:our article	-54
d|import|b:our audience	-64
d|import|b:our blog	-57
d|import|b:our marketing	-71
d|import|b:our media	-51
d|import|b:our member	-53
d|import|b:our own	-59
d|import|b:our people	-36
d|import|b:our profile	-29
d|import|b:our purchase	-54
d|import|b:our scoring	-65
d|import|b:our segment	-80
d|import|b:our warehouse	-58
d|import|b:out of	8
d|import|b:out to	-55
d|import|b:outbound P	-55
d|import|b:over to	-46
d|import|b:parent of	-66
d|import|b:part of	-27
d|import|b:partner fetch	-58
d|import|b:partner through	-54
d|import|b:people enter	-57
d|import|b:people last	-8
d|import|b:people we	-79
d|import|b:people with	-60
d|import|b:personalize search	-61
d|import|b:ping when	-31
d|import|b:place Q	-40
d|import|b:place we	-56
d|import|b:please leave	-18
d|import|b:please make	-46
d|import|b:please sync	-44
d|import|b:pls send	-57
d|import|b:plus P	-52
d|import|b:policy holder	-47
d|import|b:populate a	-47
d|import|b:post a	-57
d|import|b:predict who	-52
d|import|b:print house	-49
d|import|b:product affinity	-38
d|import|b:profile change	-41
d|import|b:profile data	-48
d|import|b:profile dump	-52
d|import|b:profile for	-43
d|import|b:profile in	-60
d|import|b:profile table	-61
d|import|b:profile there	-73
d|import|b:profile to	-35
d|import|b:profile update	-47
d|import|b:property with	-52
d|import|b:provision the	-40
d|import|b:pull P	20
d|import|b:pull Q	-74
d|import|b:pull S	34
d|import|b:pull data	35
d|import|b:purchase as	-35
d|import|b:purchase so	-71
d|import|b:purchase to	-45
d|import|b:push S	-64
d|import|b:push audience	-48
d|import|b:push data	-55
d|import|b:push for	-51
d|import|b:push message	-37
d|import|b:push profile	-44
d|import|b:push the	-42
d|import|b:push through	-48
d|import|b:put S	-52
d|import|b:put T	-40
d|import|b:put the	-32
d|import|b:raw event	-23
d|import|b:reach S	-63
d|import|b:reachable through	-47
d|import|b:read F	32
d|import|b:read Q	-62
d|import|b:read a	34
d|import|b:reader to	-42
d|import|b:real time	-50
d|import|b:recipient from	-52
d|import|b:record which	-54
d|import|b:refresh of	-52
d|import|b:remove people	-39
d|import|b:report each	-41
d|import|b:report purchase	-29
d|import|b:run T	-51
d|import|b:sale team	-54
d|import|b:schedule T	-28
d|import|b:score above	-36
d|import|b:score back	-32
d|import|b:score how	-44
d|import|b:score on	-53
d|import|b:second P	-76
d|import|b:see in	-62
d|import|b:seed list	-45
d|import|b:seg change	-35
d|import|b:segment S	-60
d|import|b:segment and	-51
d|import|b:segment file	-37
d|import|b:segment for	-28
d|import|b:segment in	-38
d|import|b:segment into	41
d|import|b:segment member	-58
d|import|b:segment of	-55
d|import|b:segment on	26
d|import|b:segment size	-39
d|import|b:segment to	-23
d|import|b:send S	-37
d|import|b:send a	-44
d|import|b:send data	-37
d|import|b:send me	-45
d|import|b:send mobile	-39
d|import|b:send my	-53
d|import|b:send order	-57
d|import|b:send our	-64
d|import|b:send to	-67
d|import|b:server event	-38
d|import|b:server side	-25
d|import|b:share S	-75
d|import|b:ship json	-53
d|import|b:should alway	-21
d|import|b:should become	45
d|import|b:should carry	-57
d|import|b:should get	-89
d|import|b:should go	-59
d|import|b:should have	-45
d|import|b:should pick	-45
d|import|b:should too	-62
d|import|b:show S	-63
d|import|b:show me	-63
d|import|b:signed up	-45
d|import|b:similar everyone	-44
d|import|b:since P	-41
d|import|b:since last	-41
d|import|b:size in	-33
d|import|b:smart campaign	-40
d|import|b:so flow	-37
d|import|b:so here	-24
d|import|b:social data	-54
d|import|b:somebody Q	-20
d|import|b:somebody belong	-54
d|import|b:somebody enter	-35
d|import|b:someone join	-34
d|import|b:someone leave	-55
d|import|b:source Q	-56
d|import|b:sport section	-76
d|import|b:static list	-54
d|import|b:step with	-40
d|import|b:store raw	-32
d|import|b:stream P	-51
d|import|b:stream profile	-75
d|import|b:subscribe S	-64
d|import|b:subscriber :	-41
d|import|b:subscriber list	-52
d|import|b:subscriber to	-50
d|import|b:sync P	51
d|import|b:sync Q	-23
d|import|b:sync S	-62
d|import|b:sync audience	-32
d|import|b:sync contact	-65
d|import|b:sync my	-52
d|import|b:sync our	-44
d|import|b:sync segment	-57
d|import|b:synced there	-49
d|import|b:system Q	-70
d|import|b:system event	-50
d|import|b:table :	-46
d|import|b:table for	-65
d|import|b:table to	74
d|import|b:tag P	-64
d|import|b:tag article	-60
d|import|b:target S	-12
d|import|b:target system	-51
d|import|b:task :	-34
d|import|b:team can	-15
d|import|b:team that	-40
d|import|b:team want	-40
d|import|b:team would	-65
d|import|b:tell P	-37
d|import|b:tell us	-36
d|import|b:test drive	-61
d|import|b:than not_P	-10
d|import|b:that F	-58
d|import|b:that L	39
d|import|b:that P	4
d|import|b:that we	33
d|import|b:that work	-34
d|import|b:the P	17
d|import|b:the S	-48
d|import|b:the ad	-52
d|import|b:the agency	-85
d|import|b:the audience	-51
d|import|b:the best	-51
d|import|b:the budget	-23
d|import|b:the campaign	-53
d|import|b:the contact	39
d|import|b:the conversion	-47
d|import|b:the dashboard	-57
d|import|b:the hour	-20
d|import|b:the not_audience	-30
d|import|b:the number	-52
d|import|b:the people	-36
d|import|b:the print	-51
d|import|b:the raw	-35
d|import|b:the sale	-40
d|import|b:the segment	-41
d|import|b:the server	-36
d|import|b:the sport	-74
d|import|b:the team	-66
d|import|b:their Q	-54
d|import|b:them :	-49
d|import|b:then P	-51
d|import|b:these audience	-39
d|import|b:they leave	-41
d|import|b:they no	-20
d|import|b:thi export	-56
d|import|b:those who	-56
d|import|b:through F	-42
d|import|b:through P	-42
d|import|b:through Q	-65
d|import|b:time buyer	-44
d|import|b:to L	87
d|import|b:to P	-24
d|import|b:to Q	-15
d|import|b:to S	-76
d|import|b:to a	-28
d|import|b:to come	57
d|import|b:to each	-27
d|import|b:to export	-70
d|import|b:to fill	-36
d|import|b:to frobnix	-75
d|import|b:to new	-46
d|import|b:to not_Q	-78
d|import|b:to our	-66
d|import|b:to profile	70
d|import|b:to put	-25
d|import|b:to reach	-76
d|import|b:to send	-34
d|import|b:to the	-53
d|import|b:to upload	-54
d|import|b:to warehouse	-81
d|import|b:touch other	-39
d|import|b:trial expired	-74
d|import|b:trigger a	-41
d|import|b:type :	-42
d|import|b:up Q	-24
d|import|b:up S	-45
d|import|b:up in	-48
d|import|b:up our	-48
d|import|b:up the	-67
d|import|b:up with	-47
d|import|b:update P	-40
d|import|b:update S	-64
d|import|b:update contact	-35
d|import|b:update user	-54
d|import|b:update w	-36
d|import|b:update with	-38
d|import|b:upload of	-37
d|import|b:upload offline	31
d|import|b:upload to	-68
d|import|b:us P	26
d|import|b:us Q	-39
d|import|b:us export	-41
d|import|b:use P	-64
d|import|b:use case	-27
d|import|b:use device	-44
d|import|b:user data	-59
d|import|b:user dump	-57
d|import|b:user export	-43
d|import|b:user field	-50
d|import|b:user table	-55
d|import|b:user to	-24
d|import|b:using P	-41
d|import|b:using not_P	-33
d|import|b:var to	-60
d|import|b:vendor :	-42
d|import|b:vendor drop	56
d|import|b:vip churn	-31
d|import|b:visitor coming	-48
d|import|b:w propensity	-36
d|import|b:want S	-89
d|import|b:want a	-79
d|import|b:want event	-33
d|import|b:want our	-38
d|import|b:warehouse profile	-73
d|import|b:we imported	-79
d|import|b:we keep	48
d|import|b:we left	-54
d|import|b:we lost	-8
d|import|b:we receive	-53
d|import|b:we use	-38
d|import|b:web event	-38
d|import|b:website stream	-35
d|import|b:weekend guest	-52
d|import|b:weve just	-49
d|import|b:what Q	-48
d|import|b:what can	-54
d|import|b:what happened	-61
d|import|b:what is	-20
d|import|b:what we	31
d|import|b:when :	-27
d|import|b:when a	-52
d|import|b:when an	-53
d|import|b:when job	-36
d|import|b:when somebody	-47
d|import|b:when someone	-55
d|import|b:when they	-32
d|import|b:when vip	-31
d|import|b:where :	-27
d|import|b:which audience	-76
d|import|b:who :	-27
d|import|b:who are	-71
d|import|b:who enter	-21
d|import|b:who entered	-35
d|import|b:who has	-45
d|import|b:who signed	-45
d|import|b:why did	-56
d|import|b:win back	-43
d|import|b:winback who	-27
d|import|b:with F	-96
d|import|b:with L	-36
d|import|b:with P	-29
d|import|b:with all	-40
d|import|b:with data	-68
d|import|b:with our	-63
d|import|b:with product	-55
d|import|b:with the	-52
d|import|b:with their	44
d|import|b:with topic	-60
d|import|b:within the	-20
d|import|b:without a	-52
d|import|b:work already	-7
d|import|b:work in	-40
d|import|b:work with	-47
d|import|b:workflow list	-44
d|import|b:workflow should	-45
d|import|b:write lead	-32
d|import|b:write our	-67
d|import|b:write them	-29
d|import|b:year P	29
d|import|b:year Q	-34
d|import|b:year and	-8
d|import|b:you do	-51
d|import|b:you email	-48
d|import|b:you help	-14
d|import|b:you put	-35
d|import|before:1|	46
d|import|before:2|	-72
d|import|before:360|in	-78
d|import|before:START|arrowleft	-61
d|import|before:START|arrowright	13
d|import|before:START|use	23
d|import|before:START|with	-50
d|import|before:_|into	-19
d|import|before:_|on	-56
d|import|before:_|with	-32
d|import|before:accounts|from	43
d|import|before:accounts|in	-75
d|import|before:across|	-43
d|import|before:activity|from	34
d|import|before:add|	-35
d|import|before:ads|on	-44
d|import|before:after|	-45
d|import|before:also|	-64
d|import|before:and|	-83
d|import|before:anything|to	-31
d|import|before:api|	-41
d|import|before:appear|in	-26
d|import|before:append|	-59
d|import|before:arrive|in	-65
d|import|before:as|in	-40
d|import|before:attributes|in	-33
d|import|before:audiences|in	-37
d|import|before:audience|for	-29
d|import|before:audience|in	-70
d|import|before:audience|to	-26
d|import|before:away|from	-54
d|import|before:back|to	-52
d|import|before:badge|in	-55
d|import|before:better|	-64
d|import|before:between|	-36
d|import|before:be|in	-32
d|import|before:both|	-35
d|import|before:bring|	38
d|import|before:but|	-55
d|import|before:buyers|on	-26
d|import|before:came|from	-68
d|import|before:campaign|in	-48
d|import|before:can|	-50
d|import|before:changes|to	-61
d|import|before:change|in	-44
d|import|before:clicked|	-81
d|import|before:clickstream|to	-32
d|import|before:come|in	-27
d|import|before:coming|from	-39
d|import|before:connected|	-55
d|import|before:connection|with	-42
d|import|before:contacts|	60
d|import|before:contacts|from	30
d|import|before:contacts|to	-47
d|import|before:contacts|with	-69
d|import|before:cooks|to	-47
d|import|before:create|	-111
d|import|before:csvs|in	49
d|import|before:csv|from	29
d|import|before:csv|in	-62
d|import|before:csv|to	-69
d|import|before:customers|from	-39
d|import|before:customers|into	-53
d|import|before:customers|on	-29
d|import|before:customers|to	-21
d|import|before:data|from	-24
d|import|before:data|into	-36
d|import|before:data|to	-41
d|import|before:days|to	-49
d|import|before:delete|	-56
d|import|before:destination|	-38
d|import|before:did|for	-62
d|import|before:do|	-64
d|import|before:dump|	-71
d|import|before:emails|to	-27
d|import|before:enrich|through	-46
d|import|before:events|	47
d|import|before:events|from	28
d|import|before:events|in	-56
d|import|before:events|to	-40
d|import|before:everything|to	-49
d|import|before:excluded|from	-57
d|import|before:export|on	-40
d|import|before:export|to	-4
d|import|before:extension|in	-63
d|import|before:fans|to	-28
d|import|before:field|on	-42
d|import|before:file|to	-48
d|import|before:fill|	-42
d|import|before:frm|	53
d|import|before:give|	-50
d|import|before:goers|in	-48
d|import|before:goers|to	-35
d|import|before:go|on	-67
d|import|before:group|in	-48
d|import|before:have|	-17
d|import|before:history|in	-46
d|import|before:house|on	-49
d|import|before:imported|from	-56
d|import|before:import|	17
d|import|before:import|from	24
d|import|before:ingest|	35
d|import|before:install|	-65
d|import|before:instead|	-57
d|import|before:in|from	53
d|import|before:io|	-34
d|import|before:is|in	31
d|import|before:keep|	-50
d|import|before:kick|off	-35
d|import|before:kids|arrowright	-44
d|import|before:know|in	-53
d|import|before:leads|from	78
d|import|before:leave|	-80
d|import|before:left|	-45
d|import|before:let|	-36
d|import|before:like|	-57
d|import|before:list|in	-66
d|import|before:lytics|arrowleft	41
d|import|before:lytics|in	-62
d|import|before:lytics|to	-62
d|import|before:mailchimp|	-35
d|import|before:mark|	-62
d|import|before:maybe|	-54
d|import|before:measure|	-39
d|import|before:membership|to	-46
d|import|before:members|into	-49
d|import|before:members|to	-45
d|import|before:members|using	-47
d|import|before:metrics|in	-51
d|import|before:me|by	-48
d|import|before:need|	23
d|import|before:need|to	41
d|import|before:next|	23
d|import|before:now|	16
d|import|before:oauth|for	-55
d|import|before:onboarding|from	-47
d|import|before:outbound|	-64
d|import|before:out|of	29
d|import|before:over|to	-56
d|import|before:people|in	60
d|import|before:plus|	-54
d|import|before:populate|	-74
d|import|before:profiles|in	-37
d|import|before:profiles|into	-33
d|import|before:profiles|to	-25
d|import|before:profiles|with	-35
d|import|before:prospects|from	73
d|import|before:prospects|into	-59
d|import|before:prospects|with	-67
d|import|before:provision|	-51
d|import|before:pull|	18
d|import|before:purchase|to	-34
d|import|before:push|to	-41
d|import|before:reachable|through	-49
d|import|before:readers|in	-48
d|import|before:readers|to	-50
d|import|before:read|	47
d|import|before:receive|	-50
d|import|before:recorded|by	45
d|import|before:records|from	40
d|import|before:records|in	-51
d|import|before:refresh|	-53
d|import|before:registrants|on	-61
d|import|before:requirement|	40
d|import|before:responsys|	-69
d|import|before:returns|in	-54
d|import|before:risks|on	-40
d|import|before:second|	-79
d|import|before:see|	49
d|import|before:see|in	-56
d|import|before:segments|in	-43
d|import|before:segments|to	-70
d|import|before:segment|on	28
d|import|before:send|to	-39
d|import|before:shoppers|through	-44
d|import|before:since|	-43
d|import|before:sizes|in	-32
d|import|before:somebody|	-19
d|import|before:so|	-65
d|import|before:spenders|to	-34
d|import|before:stopped|using	-36
d|import|before:streams|	-53
d|import|before:streams|to	-67
d|import|before:stream|in	-51
d|import|before:subscribers|from	95
d|import|before:subscribers|to	-32
d|import|before:subscribers|with	-37
d|import|before:sync|	35
d|import|before:sync|to	-65
d|import|before:table|in	-27
d|import|before:tag|	-64
d|import|before:take|	42
d|import|before:target|	-29
d|import|before:tell|	-41
d|import|before:than|	-23
d|import|before:then|	-51
d|import|before:things|	54
d|import|before:tickets|from	50
d|import|before:train|	-39
d|import|before:trigger|	-43
d|import|before:update|	-40
d|import|before:up|in	-30
d|import|before:up|with	-38
d|import|before:users|to	-43
d|import|before:uses|	-90
d|import|before:vendor|	-45
d|import|before:vips|from	-52
d|import|before:vips|on	-51
d|import|before:vips|to	-20
d|import|before:visible|in	-47
d|import|before:visitors|for	-52
d|import|before:visitors|from	-50
d|import|before:visitors|on	-36
d|import|before:visits|from	44
d|import|before:want|	-68
d|import|before:way|	-67
d|import|before:we|use	-75
d|import|before:where|	-28
d|import|before:works|in	-44
d|import|before:work|with	-40
d|import|before:year|	29
d|import|first:L	-21
d|import|first:P	36
d|import|first:Q	-47
d|import|first:S	-2
d|import|first:activate	-75
d|import|first:add	-59
d|import|first:advertise	-79
d|import|first:alert	-50
d|import|first:an	-41
d|import|first:append	-62
d|import|first:archive	-44
d|import|first:audience	-63
d|import|first:back	-41
d|import|first:behavioral	-36
d|import|first:call	-42
d|import|first:conductor	-35
d|import|first:connect	-26
d|import|first:customer	-47
d|import|first:data	-31
d|import|first:delete	-66
d|import|first:deliver	-73
d|import|first:destination	-38
d|import|first:do	-53
d|import|first:doe	-60
d|import|first:download	-40
d|import|first:drop	-46
d|import|first:dump	-39
d|import|first:email	-38
d|import|first:enrich	-47
d|import|first:event	-36
d|import|first:everyone	40
d|import|first:exclude	-28
d|import|first:feed	-50
d|import|first:fill	-49
d|import|first:find	-37
d|import|first:firmographic	-50
d|import|first:for	-79
d|import|first:give	-49
d|import|first:goal	-37
d|import|first:hand	-51
d|import|first:have	-48
d|import|first:help	-82
d|import|first:hi	-27
d|import|first:hook	-56
d|import|first:i	-21
d|import|first:id	-26
d|import|first:import	60
d|import|first:ingest	61
d|import|first:instead	-19
d|import|first:is	-34
d|import|first:keep	-60
d|import|first:let	-58
d|import|first:mail	-45
d|import|first:make	-59
d|import|first:mark	-57
d|import|first:measure	-38
d|import|first:member	-26
d|import|first:mirror	33
d|import|first:no	-37
d|import|first:not	-37
d|import|first:notify	-49
d|import|first:outbound	-60
d|import|first:personalize	-46
d|import|first:phone	-45
d|import|first:pick	38
d|import|first:please	-37
d|import|first:pls	-55
d|import|first:post	-47
d|import|first:profile	-35
d|import|first:provision	-49
d|import|first:pull	65
d|import|first:push	-68
d|import|first:put	-76
d|import|first:read	41
d|import|first:remove	-40
d|import|first:report	-35
d|import|first:score	-47
d|import|first:send	-80
d|import|first:share	-97
d|import|first:should	-47
d|import|first:show	-68
d|import|first:so	-30
d|import|first:suppress	-33
d|import|first:sync	-21
d|import|first:system	-48
d|import|first:tag	-77
d|import|first:take	34
d|import|first:target	-63
d|import|first:task	-38
d|import|first:tell	-60
d|import|first:the	-9
d|import|first:ticket	-10
d|import|first:train	-62
d|import|first:trigger	-44
d|import|first:type	-47
d|import|first:unload	-45
d|import|first:update	-62
d|import|first:upload	-61
d|import|first:we	-8
d|import|first:web	-37
d|import|first:when	-57
d|import|first:who	-76
d|import|first:why	-70
d|import|first:win	-49
d|import|first:work	-31
d|import|first:write	-59
d|import|kind:alerts	-20
d|import|kind:audience	-45
d|import|kind:content	-23
d|import|kind:conversions	-44
d|import|kind:events	29
d|import|kind:files	22
d|import|kind:model	-40
d|import|kind:monitoring	-50
d|import|kind:profiles	10
d|import|last:L	29
d|import|last:Q	-28
d|import|last:S	-45
d|import|last:account	-28
d|import|last:ads	-25
d|import|last:affinity	-33
d|import|last:agency	-50
d|import|last:alone	-23
d|import|last:append	-23
d|import|last:audience	-59
d|import|last:automatic	-44
d|import|last:better	-65
d|import|last:bought	-49
d|import|last:break	-47
d|import|last:campaign	-60
d|import|last:channel	-64
d|import|last:churn	-53
d|import|last:click	43
d|import|last:connected	-11
d|import|last:conversion	-71
d|import|last:convert	-38
d|import|last:cook	-65
d|import|last:csv	-19
d|import|last:custom	-76
d|import|last:customer	26
d|import|last:data	-19
d|import|last:do	-61
d|import|last:dump	-60
d|import|last:email	-71
d|import|last:enrichment	-30
d|import|last:enter	-62
d|import|last:event	14
d|import|last:expire	-51
d|import|last:expired	-48
d|import|last:export	-52
d|import|last:fail	-37
d|import|last:field	-40
d|import|last:file	-33
d|import|last:friday	-37
d|import|last:have	-70
d|import|last:help	-75
d|import|last:import	41
d|import|last:in	60
d|import|last:integration	-58
d|import|last:job	-72
d|import|last:know	-47
d|import|last:me	-58
d|import|last:missing	-15
d|import|last:model	-66
d|import|last:not_P	-53
d|import|last:not_audience	-54
d|import|last:not_export	-41
d|import|last:now	-24
d|import|last:number	-64
d|import|last:on	-34
d|import|last:other	-40
d|import|last:partner	-66
d|import|last:phone	-44
d|import|last:platform	-71
d|import|last:purchase	-12
d|import|last:push	-45
d|import|last:qualify	-23
d|import|last:report	-43
d|import|last:reporting	-71
d|import|last:request	-42
d|import|last:rule	-49
d|import|last:sale	-67
d|import|last:section	-54
d|import|last:segment	-14
d|import|last:server	-39
d|import|last:size	-53
d|import|last:social	-66
d|import|last:store	-51
d|import|last:taxonomy	-37
d|import|last:thank	-44
d|import|last:them	34
d|import|last:there	-28
d|import|last:to	-41
d|import|last:toddler	-48
d|import|last:too	-67
d|import|last:topic	-66
d|import|last:update	-71
d|import|last:us	-40
d|import|last:user	-22
d|import|last:vip	-61
d|import|last:warehouse	-69
d|import|last:week	-10
d|import|left::	14
d|import|left:Q	-39
d|import|left:S	-5
d|import|left:a	25
d|import|left:about	24
d|import|left:activate	-48
d|import|left:add	-49
d|import|left:additionally	-81
d|import|left:after	-40
d|import|left:agency	-88
d|import|left:alone	34
d|import|left:also	-73
d|import|left:analyst	45
d|import|left:anything	-68
d|import|left:appear	-23
d|import|left:append	-73
d|import|left:archive	-31
d|import|left:are	-32
d|import|left:arrive	-63
d|import|left:arrowleft	38
d|import|left:arrowright	-76
d|import|left:at	-33
d|import|left:attribute	-26
d|import|left:audience	-45
d|import|left:be	-64
d|import|left:behavior	44
d|import|left:behavioral	-38
d|import|left:between	-34
d|import|left:both	-29
d|import|left:bring	44
d|import|left:bulk	-46
d|import|left:but	-20
d|import|left:by	25
d|import|left:can	23
d|import|left:clickstream	-52
d|import|left:come	-52
d|import|left:coming	-38
d|import|left:conductor	-39
d|import|left:connected	-18
d|import|left:connection	-45
d|import|left:contact	24
d|import|left:content	33
d|import|left:conversion	-69
d|import|left:count	-40
d|import|left:create	-74
d|import|left:csv	50
d|import|left:customer	-27
d|import|left:delete	-51
d|import|left:deliver	-61
d|import|left:destination	-31
d|import|left:device	43
d|import|left:did	-51
d|import|left:doe	-35
d|import|left:drive	-37
d|import|left:drop	52
d|import|left:dump	-59
d|import|left:each	-37
d|import|left:email	-34
d|import|left:enter	-29
d|import|left:entry	48
d|import|left:everyone	42
d|import|left:everything	-58
d|import|left:exclude	-39
d|import|left:existing	-29
d|import|left:exit	-30
d|import|left:expired	-58
d|import|left:export	31
d|import|left:first	51
d|import|left:from	33
d|import|left:give	-52
d|import|left:go	-31
d|import|left:group	-59
d|import|left:has	43
d|import|left:help	35
d|import|left:hook	-35
d|import|left:house	-48
d|import|left:id	-65
d|import|left:import	48
d|import|left:imported	-47
d|import|left:in	11
d|import|left:ingest	32
d|import|left:inside	-47
d|import|left:into	-32
d|import|left:is	11
d|import|left:it	35
d|import|left:job	40
d|import|left:know	28
d|import|left:leave	-11
d|import|left:let	-31
d|import|left:list	-27
d|import|left:load	37
d|import|left:mail	40
d|import|left:mark	-57
d|import|left:may	-41
d|import|left:maybe	-49
d|import|left:me	-39
d|import|left:measure	-29
d|import|left:membership	-19
d|import|left:metric	-51
d|import|left:million	-44
d|import|left:month	-38
d|import|left:must	-24
d|import|left:need	20
d|import|left:next	24
d|import|left:no	-30
d|import|left:not	-47
d|import|left:not_profile	-49
d|import|left:not_push	-49
d|import|left:nothing	-41
d|import|left:now	20
d|import|left:of	47
d|import|left:off	-33
d|import|left:onto	-30
d|import|left:or	-49
d|import|left:order	-42
d|import|left:outbound	-52
d|import|left:partner	-44
d|import|left:people	24
d|import|left:personalize	-58
d|import|left:pick	29
d|import|left:place	26
d|import|left:please	-23
d|import|left:plus	-63
d|import|left:print	-48
d|import|left:profile	-64
d|import|left:project	-29
d|import|left:provision	-43
d|import|left:pull	35
d|import|left:purchase	-20
d|import|left:push	-31
d|import|left:put	-21
d|import|left:raw	-20
d|import|left:reachable	-48
d|import|left:read	40
d|import|left:reader	-42
d|import|left:record	-40
d|import|left:recorded	44
d|import|left:refresh	-52
d|import|left:registrant	-64
d|import|left:remove	-40
d|import|left:report	-35
d|import|left:run	-42
d|import|left:sale	-42
d|import|left:second	-74
d|import|left:send	-48
d|import|left:share	-33
d|import|left:show	-32
d|import|left:signed	-29
d|import|left:since	-36
d|import|left:size	-42
d|import|left:slow	23
d|import|left:sms	-70
d|import|left:so	-37
d|import|left:stay	35
d|import|left:subscriber	-27
d|import|left:sync	19
d|import|left:tag	-42
d|import|left:take	47
d|import|left:target	-58
d|import|left:tell	-38
d|import|left:template	-50
d|import|left:test	-37
d|import|left:the	50
d|import|left:their	47
d|import|left:then	-71
d|import|left:there	-97
d|import|left:they	-48
d|import|left:thing	62
d|import|left:through	-57
d|import|left:time	-48
d|import|left:too	26
d|import|left:train	-51
d|import|left:trial	-58
d|import|left:trigger	-68
d|import|left:two	54
d|import|left:update	-57
d|import|left:us	31
d|import|left:use	-24
d|import|left:user	-16
d|import|left:using	-49
d|import|left:vip	-65
d|import|left:visitor	-39
d|import|left:want	-26
d|import|left:way	-12
d|import|left:we	1
d|import|left:when	-62
d|import|left:which	39
d|import|left:who	25
d|import|left:with	-28
d|import|left:work	-45
d|import|left:year	39
d|import|length:0	-35
d|import|length:4	-2
d|import|lytics:means	-61
d|import|lytics:none	-34
d|import|lytics:place	41
d|import|lytics:source	-87
d|import|lytics:target	62
d|import|other:means|means	-56
d|import|other:means|place	-28
d|import|other:means|source	-14
d|import|other:none|means	-27
d|import|other:none|place	-27
d|import|other:none|target	-25
d|import|other:place|means	-41
d|import|other:place|none	-69
d|import|other:place|place	-26
d|import|other:place|source	-24
d|import|other:place|target	-75
d|import|other:source|means	-40
d|import|other:source|none	-23
d|import|other:source|place	-75
d|import|other:source|target	-41
d|import|other:target|means	-28
d|import|other:target|none	-2
d|import|other:target|place	7
d|import|other:target|target	-58
d|import|prep:	11
d|import|prep:by	35
d|import|prep:for	-15
d|import|prep:from	20
d|import|prep:inside	-45
d|import|prep:into	-25
d|import|prep:of	29
d|import|prep:off	-37
d|import|prep:on	-16
d|import|prep:onto	-33
d|import|prep:through	-55
d|import|prep:to	-30
d|import|prep:using	-60
d|import|prep:with	-48
d|import|records|none	68
d|import|records|source	24
d|import|right::	34
d|import|right:F	-58
d|import|right:L	49
d|import|right:Q	9
d|import|right:S	-16
d|import|right:activity	71
d|import|right:add	-79
d|import|right:address	-45
d|import|right:alone	-45
d|import|right:already	-73
d|import|right:also	6
d|import|right:alway	-67
d|import|right:an	-45
d|import|right:and	28
d|import|right:append	-58
d|import|right:arrive	35
d|import|right:arrowleft	-48
d|import|right:arrowright	27
d|import|right:asking	-20
d|import|right:audience	-35
d|import|right:become	44
d|import|right:before	-17
d|import|right:behavior	44
d|import|right:better	-20
d|import|right:book	-29
d|import|right:both	-43
d|import|right:bought	-44
d|import|right:bring	33
d|import|right:by	-46
d|import|right:carry	-55
d|import|right:cdo	-57
d|import|right:come	-23
d|import|right:coming	-43
d|import|right:complete	-40
d|import|right:conductor	-29
d|import|right:connect	-40
d|import|right:connected	-30
d|import|right:contact	57
d|import|right:conversion	-59
d|import|right:copy	49
d|import|right:credential	-47
d|import|right:customer	33
d|import|right:daily	-34
d|import|right:dashboard	-36
d|import|right:data	30
d|import|right:database	-40
d|import|right:de	-52
d|import|right:demo	-50
d|import|right:destination	-69
d|import|right:do	-48
d|import|right:done	-55
d|import|right:donor	-50
d|import|right:drop	-34
d|import|right:due	-11
d|import|right:dump	-46
d|import|right:each	-39
d|import|right:email	25
d|import|right:emit	-50
d|import|right:engagement	61
d|import|right:enrich	-38
d|import|right:enrichment	-38
d|import|right:entry	27
d|import|right:eu	-33
d|import|right:europe	19
d|import|right:event	33
d|import|right:everybody	-64
d|import|right:expired	-36
d|import|right:export	-75
d|import|right:filled	-51
d|import|right:fine	-86
d|import|right:firebase	-53
d|import|right:flow	-62
d|import|right:follow	-20
d|import|right:for	-20
d|import|right:form	51
d|import|right:forward	-51
d|import|right:from	-41
d|import|right:get	-84
d|import|right:gold	45
d|import|right:grab	42
d|import|right:has	-22
d|import|right:hold	-47
d|import|right:hour	-17
d|import|right:id	-45
d|import|right:if	-38
d|import|right:import	75
d|import|right:in	57
d|import|right:ingest	62
d|import|right:ingestion	60
d|import|right:into	59
d|import|right:is	-55
d|import|right:its	56
d|import|right:join	-47
d|import|right:journey	-51
d|import|right:last	-52
d|import|right:later	-42
d|import|right:lead	41
d|import|right:lifecycle	38
d|import|right:list	-36
d|import|right:load	59
d|import|right:lookalike	-33
d|import|right:loyalty	51
d|import|right:mail	-14
d|import|right:member	-60
d|import|right:membership	-57
d|import|right:message	-44
d|import|right:missing	48
d|import|right:model	-42
d|import|right:more	-35
d|import|right:need	18
d|import|right:new	-43
d|import|right:next	-65
d|import|right:not	-17
d|import|right:not_event	-59
d|import|right:not_import	-47
d|import|right:not_write	25
d|import|right:notebook	-53
d|import|right:now	-54
d|import|right:nurture	-46
d|import|right:of	32
d|import|right:open	35
d|import|right:opportunity	45
d|import|right:order	50
d|import|right:our	-37
d|import|right:parent	-50
d|import|right:partition	-50
d|import|right:people	-53
d|import|right:personalize	-44
d|import|right:place	-86
d|import|right:play	41
d|import|right:plus	57
d|import|right:possible	-64
d|import|right:postal	-48
d|import|right:profile	36
d|import|right:program	-49
d|import|right:pull	40
d|import|right:purchase	28
d|import|right:quota	-41
d|import|right:rather	45
d|import|right:read	63
d|import|right:reader	-42
d|import|right:recipient	-57
d|import|right:running	-86
d|import|right:scope	-40
d|import|right:score	50
d|import|right:search	-39
d|import|right:seg	-35
d|import|right:segmentation	50
d|import|right:send	20
d|import|right:server	-72
d|import|right:set	-63
d|import|right:should	-21
d|import|right:side	-50
d|import|right:since	-74
d|import|right:site	46
d|import|right:size	-55
d|import|right:slow	-40
d|import|right:smart	-39
d|import|right:someone	-52
d|import|right:source	57
d|import|right:stage	55
d|import|right:static	-30
d|import|right:stay	-16
d|import|right:table	37
d|import|right:tag	-60
d|import|right:take	63
d|import|right:taxonomy	-39
d|import|right:test	-31
d|import|right:text	-56
d|import|right:than	59
d|import|right:thank	-28
d|import|right:that	23
d|import|right:them	43
d|import|right:then	45
d|import|right:there	-68
d|import|right:thi	-47
d|import|right:through	-67
d|import|right:ticket	58
d|import|right:time	-34
d|import|right:to	55
d|import|right:today	-63
d|import|right:too	-71
d|import|right:trial	-45
d|import|right:untouched	-52
d|import|right:up	-36
d|import|right:update	-61
d|import|right:updated	-63
d|import|right:use	-29
d|import|right:userid	-48
d|import|right:var	-69
d|import|right:vip	-53
d|import|right:visible	43
d|import|right:w	-34
d|import|right:warehouse	-51
d|import|right:was	-60
d|import|right:we	28
d|import|right:week	-11
d|import|right:well	-46
d|import|right:when	-39
d|import|right:which	-42
d|import|right:who	-51
d|import|right:will	-19
d|import|right:within	-17
d|import|right:without	-48
d|import|right:work	-67
d|import|right:workflow	-45
d|import|right:write	-40
d|import|right:yesterday	-60
d|import|right:you	-63
d|import|role:means	-14
d|import|role:means|true	-69
d|import|role:none	10
d|import|role:none|false	-12
d|import|role:none|true	-19
d|import|role:place	-1
d|import|role:place|true	-14
d|import|role:source	26
d|import|role:source|false	30
d|import|role:target	-36
d|import|role:target|false	-17
d|import|role:target|true	-67
d|import|t:: Q P	-40
d|import|t:: S P	-35
d|import|t:: also P	-71
d|import|t:: from F	-27
d|import|t:: sync P	28
d|import|t:: use P	35
d|import|t:F : S	-46
d|import|t:F : import	-41
d|import|t:F Q contact	-55
d|import|t:F arrowleft S	-39
d|import|t:F arrowright L	53
d|import|t:F audience :	-55
d|import|t:F can thi	-43
d|import|t:F contact do	32
d|import|t:F contact list	-97
d|import|t:F get the	-69
d|import|t:F list get	-48
d|import|t:F nothing else	-45
d|import|t:F should get	-52
d|import|t:F should too	-42
d|import|t:F warehouse profile	-55
d|import|t:L N P	-50
d|import|t:L N Q	33
d|import|t:L alway has	41
d|import|t:L and P	-61
d|import|t:L arrowleft P	37
d|import|t:L audience somebody	-54
d|import|t:L maybe P	-35
d|import|t:L segment S	-20
d|import|t:L should know	46
d|import|t:L since last	-41
d|import|t:L to P	-54
d|import|t:L with Q	-51
d|import|t:P : Q	23
d|import|t:P : add	-41
d|import|t:P : all	-30
d|import|t:P : bring	31
d|import|t:P : copy	50
d|import|t:P : csv	-39
d|import|t:P : customer	-67
d|import|t:P : email	-43
d|import|t:P : emit	-51
d|import|t:P : export	-69
d|import|t:P : grab	42
d|import|t:P : import	51
d|import|t:P : keep	-47
d|import|t:P : mail	-27
d|import|t:P : membership	-42
d|import|t:P : now	-49
d|import|t:P : only	-35
d|import|t:P : our	-70
d|import|t:P : personalize	-47
d|import|t:P : pull	48
d|import|t:P : push	-91
d|import|t:P : report	-39
d|import|t:P : subscribe	-60
d|import|t:P : sync	-70
d|import|t:P : tell	-44
d|import|t:P : thank	-17
d|import|t:P Q and	-39
d|import|t:P Q file	57
d|import|t:P Q is	31
d|import|t:P Q will	-43
d|import|t:P S T	-55
d|import|t:P S from	-54
d|import|t:P S into	32
d|import|t:P S is	-66
d|import|t:P S to	-63
d|import|t:P T do	-37
d|import|t:P T user	-59
d|import|t:P account should	-29
d|import|t:P address book	-33
d|import|t:P alone Q	-46
d|import|t:P alone import	-52
d|import|t:P alway has	-53
d|import|t:P and L	-88
d|import|t:P and Q	-75
d|import|t:P and tell	-35
d|import|t:P and to	-40
d|import|t:P arrive in	30
d|import|t:P arrowleft S	-35
d|import|t:P arrowleft purchase	-32
d|import|t:P arrowright Q	-33
d|import|t:P as source	57
d|import|t:P as well	-52
d|import|t:P audience :	-50
d|import|t:P audience export	-39
d|import|t:P audience for	-30
d|import|t:P behavior :	46
d|import|t:P by postal	-49
d|import|t:P campaign activity	45
d|import|t:P campaign open	44
d|import|t:P can target	-48
d|import|t:P cdo update	-38
d|import|t:P change T	49
d|import|t:P contact already	-76
d|import|t:P contact database	-54
d|import|t:P contact export	-62
d|import|t:P contact import	25
d|import|t:P contact in	58
d|import|t:P contact list	-54
d|import|t:P contact update	-36
d|import|t:P conversion :	-37
d|import|t:P csv drop	-39
d|import|t:P csv import	55
d|import|t:P customer attribute	-56
d|import|t:P customer userid	-51
d|import|t:P data filled	-55
d|import|t:P data for	50
d|import|t:P data with	-47
d|import|t:P de export	-54
d|import|t:P destination and	-39
d|import|t:P due thi	-32
d|import|t:P entry T	42
d|import|t:P europe only	22
d|import|t:P event :	-25
d|import|t:P event export	-82
d|import|t:P event in	32
d|import|t:P export S	-63
d|import|t:P export T	-42
d|import|t:P export for	-51
d|import|t:P export of	-74
d|import|t:P export profile	-40
d|import|t:P export table	-67
d|import|t:P file of	-68
d|import|t:P firmographic for	-49
d|import|t:P flow for	-51
d|import|t:P for L	-47
d|import|t:P for S	-40
d|import|t:P for profile	-43
d|import|t:P form fill	55
d|import|t:P from S	-92
d|import|t:P get S	-83
d|import|t:P get the	-46
d|import|t:P how we	-48
d|import|t:P import S	51
d|import|t:P import T	51
d|import|t:P import of	64
d|import|t:P import work	-62
d|import|t:P in csv	-53
d|import|t:P in place	-49
d|import|t:P into L	26
d|import|t:P into Q	-56
d|import|t:P is already	-48
d|import|t:P is asking	-22
d|import|t:P is done	-86
d|import|t:P is in	-81
d|import|t:P is out	-55
d|import|t:P is too	-41
d|import|t:P job is	-91
d|import|t:P job stay	-55
d|import|t:P journey for	-65
d|import|t:P journey when	-26
d|import|t:P json of	-48
d|import|t:P lead from	-71
d|import|t:P lead import	32
d|import|t:P lead only	-35
d|import|t:P lifecycle stage	49
d|import|t:P list :	-62
d|import|t:P list export	-45
d|import|t:P list for	-90
d|import|t:P list from	-61
d|import|t:P list get	-50
d|import|t:P list import	48
d|import|t:P list of	-63
d|import|t:P match by	-38
d|import|t:P message when	-50
d|import|t:P need our	-40
d|import|t:P new data	-42
d|import|t:P newsletter list	-45
d|import|t:P notebook need	-53
d|import|t:P nothing else	-28
d|import|t:P now :	-44
d|import|t:P nurture for	-47
d|import|t:P on the	-51
d|import|t:P on what	-68
d|import|t:P please ask	-23
d|import|t:P profile for	-40
d|import|t:P profile update	-45
d|import|t:P property with	-51
d|import|t:P rather than	56
d|import|t:P recipient from	-52
d|import|t:P seg change	-36
d|import|t:P segment S	-28
d|import|t:P segment for	-28
d|import|t:P segment into	43
d|import|t:P server event	-82
d|import|t:P should alway	-61
d|import|t:P should be	52
d|import|t:P should become	50
d|import|t:P should come	42
d|import|t:P should have	-61
d|import|t:P should know	-39
d|import|t:P should see	-41
d|import|t:P should tell	-76
d|import|t:P should too	-53
d|import|t:P site account	50
d|import|t:P smart campaign	-40
d|import|t:P so that	34
d|import|t:P static list	-33
d|import|t:P stay as	-74
d|import|t:P subscriber :	-40
d|import|t:P subscriber import	34
d|import|t:P subscriber to	-49
d|import|t:P table for	-70
d|import|t:P table to	72
d|import|t:P the Q	-41
d|import|t:P ticket import	38
d|import|t:P to L	65
d|import|t:P to Q	-65
d|import|t:P to S	-60
d|import|t:P to fill	-40
d|import|t:P to ingest	-33
d|import|t:P use the	-43
d|import|t:P user import	37
d|import|t:P user into	40
d|import|t:P warehouse profile	-65
d|import|t:P was yesterday	-62
d|import|t:P we do	-81
d|import|t:P we need	42
d|import|t:P we stopped	42
d|import|t:P when a	-35
d|import|t:P when someone	-46
d|import|t:P when they	-40
d|import|t:P will follow	-64
d|import|t:P with Q	-70
d|import|t:P workflow list	-44
d|import|t:P workflow should	-45
d|import|t:Q : P	-54
d|import|t:Q and P	-41
d|import|t:Q arrowright L	-39
d|import|t:Q inside L	-50
d|import|t:Q into L	-27
d|import|t:Q into P	-42
d|import|t:Q plus P	-49
d|import|t:Q the P	-35
d|import|t:Q to L	-40
d|import|t:S : P	-50
d|import|t:S arrowright F	-51
d|import|t:S arrowright P	-49
d|import|t:S for P	-41
d|import|t:S from F	47
d|import|t:S from L	-47
d|import|t:S from P	34
d|import|t:S in L	45
d|import|t:S into F	-63
d|import|t:S into P	-88
d|import|t:S let P	-56
d|import|t:S of P	46
d|import|t:S on F	-48
d|import|t:S on P	-51
d|import|t:S to P	-26
d|import|t:S using P	-46
d|import|t:S with F	-68
d|import|t:S with P	-61
d|import|t:a new P	-47
d|import|t:account from P	44
d|import|t:after that P	-42
d|import|t:agency use P	-81
d|import|t:and then P	-51
d|import|t:anything to P	-23
d|import|t:are in P	-68
d|import|t:arrive in P	-56
d|import|t:as in P	-34
d|import|t:attribute from L	-36
d|import|t:audience in F	-52
d|import|t:audience in P	-38
d|import|t:audience to F	-26
d|import|t:audience to P	-18
d|import|t:back to P	-51
d|import|t:be in P	-45
d|import|t:but export P	-48
d|import|t:campaign in P	-37
d|import|t:change to P	-48
d|import|t:coming from P	-38
d|import|t:connect my P	-59
d|import|t:connection between P	-33
d|import|t:connection with P	-41
d|import|t:contact from F	42
d|import|t:contact from P	25
d|import|t:contact of F	65
d|import|t:contact to P	-64
d|import|t:contact with F	-58
d|import|t:conversion of P	-41
d|import|t:csv from P	40
d|import|t:csv to P	-64
d|import|t:custom for P	-51
d|import|t:data export P	-62
d|import|t:data in P	-32
d|import|t:data into P	-35
d|import|t:data to P	-40
d|import|t:delete the P	-52
d|import|t:did for P	-54
d|import|t:event export P	-52
d|import|t:event from F	33
d|import|t:event in L	-53
d|import|t:event in P	-53
d|import|t:event of P	27
d|import|t:event stream P	-51
d|import|t:event to P	-38
d|import|t:everything to P	-44
d|import|t:export on P	-40
d|import|t:export to F	-68
d|import|t:file to P	-35
d|import|t:for us P	26
d|import|t:from Q P	-38
d|import|t:from a P	40
d|import|t:from our P	38
d|import|t:from the P	52
d|import|t:group in P	-42
d|import|t:history in P	-44
d|import|t:house on P	-49
d|import|t:i need P	-33
d|import|t:import S P	29
d|import|t:import from F	22
d|import|t:import from P	25
d|import|t:imported from P	-47
d|import|t:in P P	-35
d|import|t:in Q L	-77
d|import|t:in both P	-32
d|import|t:in from P	54
d|import|t:into a P	-62
d|import|t:is in L	-41
d|import|t:is in P	33
d|import|t:it in L	54
d|import|t:it is P	35
d|import|t:keep a P	-38
d|import|t:keep our P	-54
d|import|t:last year P	29
d|import|t:lead in P	-22
d|import|t:list in P	-48
d|import|t:me by P	-43
d|import|t:membership to P	-38
d|import|t:million customer P	-38
d|import|t:need : P	-27
d|import|t:need to P	48
d|import|t:next : P	23
d|import|t:not_Q but P	-53
d|import|t:of our L	-42
d|import|t:of the L	-20
d|import|t:of the P	37
d|import|t:on a P	-92
d|import|t:on the P	-56
d|import|t:order from P	-47
d|import|t:out of P	21
d|import|t:over to P	-48
d|import|t:please leave P	-38
d|import|t:profile as P	-46
d|import|t:profile in P	-48
d|import|t:profile to P	-21
d|import|t:profile with P	-35
d|import|t:provision the P	-39
d|import|t:purchase to P	-39
d|import|t:reachable through P	-48
d|import|t:read a P	52
d|import|t:record in P	-53
d|import|t:record which L	-54
d|import|t:recorded by P	44
d|import|t:refresh of P	-52
d|import|t:see in P	-53
d|import|t:segment in P	-38
d|import|t:segment into L	41
d|import|t:segment on P	46
d|import|t:segment to P	-48
d|import|t:server on F	-53
d|import|t:so that P	-48
d|import|t:spreadsheet in F	-56
d|import|t:stream to P	-56
d|import|t:sync to F	-55
d|import|t:sync with F	-67
d|import|t:target system F	-56
d|import|t:target system P	-43
d|import|t:thing : P	53
d|import|t:to our F	-59
d|import|t:train a P	-27
d|import|t:trigger a P	-41
d|import|t:up a P	44
d|import|t:up our P	-54
d|import|t:up with P	-33
d|import|t:user to P	-33
d|import|t:visible in P	-37
d|import|t:visit from P	49
d|import|t:want that P	-78
d|import|t:way that L	41
d|import|t:way that P	-53
d|import|t:we connected P	-49
d|import|t:we have P	-57
d|import|t:we use P	-59
d|import|t:work in P	-36
d|import|t:work with P	-38
d|import|task	-36
d|import|verb1:in|means	34
d|import|verb1:in|none	66
d|import|verb1:in|place	61
d|import|verb1:in|source	49
d|import|verb1:in|target	-30
d|import|verb1:out|means	-9
d|import|verb1:out|none	-19
d|import|verb1:out|place	-29
d|import|verb1:out|target	-41
d|import|verb1:rich|means	-59
d|import|verb1:rich|none	-97
d|import|verb1:rich|place	-46
d|import|verbs:in+out|means	-64
d|import|verbs:in+out|none	74
d|import|verbs:in+out|place	48
d|import|verbs:in+out|target	-57
d|import|verbs:in|means	35
d|import|verbs:in|none	57
d|import|verbs:in|place	57
d|import|verbs:in|source	38
d|import|verbs:in|target	-25
d|import|verbs:out+rich|none	-53
d|import|verbs:out|means	-6
d|import|verbs:out|none	-36
d|import|verbs:out|place	-43
d|import|verbs:out|source	9
d|import|verbs:out|target	-37
d|import|verbs:rich|means	-60
d|import|verbs:rich|none	-99
d|import|verbs:rich|place	-46
d|import|verbs:|means	-28
d|import|verbs:|none	-23
d|import|verbs:|target	-46
d|import|w:F	30
d|import|w:L	22
d|import|w:N	-25
d|import|w:P	24
d|import|w:Q	-19
d|import|w:S	-14
d|import|w:a	-15
d|import|w:abandon	-37
d|import|w:above	-36
d|import|w:account	-21
d|import|w:activate	-70
d|import|w:activity	40
d|import|w:ad	-81
d|import|w:add	-41
d|import|w:additionally	-24
d|import|w:ads	-28
d|import|w:advertise	-74
d|import|w:affinity	-76
d|import|w:age	-31
d|import|w:agent	-53
d|import|w:alert	-56
d|import|w:all	-32
d|import|w:already	-22
d|import|w:and	17
d|import|w:api	-65
d|import|w:append	-50
d|import|w:are	-4
d|import|w:as	-8
d|import|w:attribute	-13
d|import|w:audience	-34
d|import|w:audit	-41
d|import|w:authorization	-52
d|import|w:automatic	-41
d|import|w:back	-12
d|import|w:be	-5
d|import|w:become	31
d|import|w:before	-19
d|import|w:behavior	47
d|import|w:behavioral	-38
d|import|w:belong	-36
d|import|w:best	-66
d|import|w:between	-48
d|import|w:bi	-50
d|import|w:big	-63
d|import|w:blog	-40
d|import|w:book	-34
d|import|w:boss	-45
d|import|w:both	-65
d|import|w:bought	-47
d|import|w:break	-48
d|import|w:bring	36
d|import|w:broadcast	-67
d|import|w:bucket	-67
d|import|w:budget	-23
d|import|w:buy	-51
d|import|w:by	-32
d|import|w:call	-37
d|import|w:campaign	-28
d|import|w:carry	-57
d|import|w:channel	-65
d|import|w:check	-30
d|import|w:classify	-54
d|import|w:click	22
d|import|w:clickstream	-60
d|import|w:collector	-55
d|import|w:coming	-48
d|import|w:company	-72
d|import|w:complete	-42
d|import|w:connect	-46
d|import|w:connection	-37
d|import|w:consume	45
d|import|w:contact	24
d|import|w:content	-30
d|import|w:conversion	-77
d|import|w:convert	-40
d|import|w:cook	-49
d|import|w:count	-60
d|import|w:current	-49
d|import|w:custom	-21
d|import|w:customer	-13
d|import|w:dashboard	-57
d|import|w:de	-51
d|import|w:delete	-65
d|import|w:deliver	-71
d|import|w:destination	-65
d|import|w:disappear	-20
d|import|w:doe	-82
d|import|w:donor	-47
d|import|w:download	-38
d|import|w:drive	-61
d|import|w:due	-13
d|import|w:dump	-41
d|import|w:dynamic	-40
d|import|w:each	-69
d|import|w:email	-23
d|import|w:emit	-51
d|import|w:engagement	35
d|import|w:enrich	-66
d|import|w:enrichment	-70
d|import|w:enter	-38
d|import|w:entered	-35
d|import|w:europe	26
d|import|w:everybody	-63
d|import|w:exclude	-33
d|import|w:exist	-76
d|import|w:expired	-74
d|import|w:export	-44
d|import|w:exporting	-52
d|import|w:fail	-60
d|import|w:failed	-49
d|import|w:festival	-41
d|import|w:fetch	-54
d|import|w:finance	-67
d|import|w:find	-38
d|import|w:fire	-32
d|import|w:firebase	-53
d|import|w:firmographic	-51
d|import|w:first	50
d|import|w:floodlight	-57
d|import|w:for	-16
d|import|w:forward	-32
d|import|w:fresh	-43
d|import|w:from	18
d|import|w:give	-75
d|import|w:goer	-41
d|import|w:grab	65
d|import|w:guest	-52
d|import|w:hand	-69
d|import|w:happened	-61
d|import|w:have	-21
d|import|w:help	-43
d|import|w:hi	-24
d|import|w:hold	-49
d|import|w:home	-49
d|import|w:hook	-33
d|import|w:hot	-58
d|import|w:hour	-9
d|import|w:house	-69
d|import|w:i	-20
d|import|w:id	-40
d|import|w:if	-7
d|import|w:import	59
d|import|w:imported	-25
d|import|w:in	25
d|import|w:income	-35
d|import|w:ingest	67
d|import|w:ingestion	47
d|import|w:instead	-21
d|import|w:into	24
d|import|w:invoice	68
d|import|w:is	-18
d|import|w:it	-4
d|import|w:journey	-21
d|import|w:json	-15
d|import|w:kept	-49
d|import|w:kid	-52
d|import|w:lack	-46
d|import|w:lapsed	-27
d|import|w:left	-47
d|import|w:let	-73
d|import|w:list	-42
d|import|w:load	36
d|import|w:log	-22
d|import|w:longer	-20
d|import|w:look	-52
d|import|w:lost	-15
d|import|w:mailaddress	-44
d|import|w:mailing	-39
d|import|w:make	-44
d|import|w:manager	-35
d|import|w:mark	-55
d|import|w:marketing	-25
d|import|w:may	-37
d|import|w:me	-20
d|import|w:measure	-28
d|import|w:media	-51
d|import|w:member	-42
d|import|w:membership	-16
d|import|w:metric	-65
d|import|w:million	-49
d|import|w:more	-80
d|import|w:my	-61
d|import|w:name	-65
d|import|w:new	-58
d|import|w:newsletter	-40
d|import|w:next	-22
d|import|w:no	-23
d|import|w:not	-14
d|import|w:not_P	-35
d|import|w:not_audience	-83
d|import|w:not_conductor	-62
d|import|w:not_export	-38
d|import|w:not_import	40
d|import|w:not_list	-60
d|import|w:not_profile	-61
d|import|w:not_push	-50
d|import|w:not_send	-46
d|import|w:notebook	-53
d|import|w:notify	-43
d|import|w:number	-33
d|import|w:nurture	-46
d|import|w:object	34
d|import|w:of	14
d|import|w:off	-29
d|import|w:offline	-24
d|import|w:on	-10
d|import|w:only	-24
d|import|w:open	34
d|import|w:ops	-42
d|import|w:outbound	-52
d|import|w:own	-60
d|import|w:page	-24
d|import|w:parent	-66
d|import|w:part	-27
d|import|w:password	-55
d|import|w:people	-22
d|import|w:ping	-15
d|import|w:platform	-32
d|import|w:please	5
d|import|w:policy	-47
d|import|w:populate	-50
d|import|w:post	-46
d|import|w:predict	-64
d|import|w:pricing	-47
d|import|w:print	-70
d|import|w:provider	-69
d|import|w:provision	-40
d|import|w:pull	57
d|import|w:push	-28
d|import|w:put	-29
d|import|w:qualify	-22
d|import|w:quota	-15
d|import|w:raw	-30
d|import|w:reach	-84
d|import|w:reachable	-47
d|import|w:read	50
d|import|w:reader	-63
d|import|w:real	-64
d|import|w:recipient	-53
d|import|w:refresh	-35
d|import|w:remove	-41
d|import|w:reporting	-66
d|import|w:request	-29
d|import|w:rule	-43
d|import|w:sale	-55
d|import|w:save	-53
d|import|w:scientist	-52
d|import|w:scope	-33
d|import|w:scoring	-56
d|import|w:second	-30
d|import|w:section	-76
d|import|w:seg	-35
d|import|w:segment	-42
d|import|w:send	-32
d|import|w:server	-25
d|import|w:service	-50
d|import|w:set	-26
d|import|w:share	-13
d|import|w:shared	-68
d|import|w:ship	-57
d|import|w:should	-33
d|import|w:show	-22
d|import|w:side	-59
d|import|w:signed	-45
d|import|w:similar	-44
d|import|w:size	-69
d|import|w:smart	-40
d|import|w:sms	-60
d|import|w:social	-53
d|import|w:somebody	-15
d|import|w:someone	-52
d|import|w:source	40
d|import|w:sport	-46
d|import|w:static	-54
d|import|w:stop	-36
d|import|w:subscriber	-39
d|import|w:support	-52
d|import|w:survey	40
d|import|w:synced	-49
d|import|w:tag	-68
d|import|w:take	36
d|import|w:target	-29
d|import|w:task	-33
d|import|w:team	-44
d|import|w:template	-47
d|import|w:test	-61
d|import|w:text	-66
d|import|w:thank	-47
d|import|w:that	-13
d|import|w:them	28
d|import|w:these	-41
d|import|w:thi	-32
d|import|w:those	-6
d|import|w:through	-75
d|import|w:ticket	22
d|import|w:tier	-93
d|import|w:time	-37
d|import|w:tool	-60
d|import|w:topic	-39
d|import|w:touch	-39
d|import|w:track	-26
d|import|w:train	-56
d|import|w:trial	-75
d|import|w:trigger	-36
d|import|w:type	-42
d|import|w:up	-28
d|import|w:update	-45
d|import|w:upload	-35
d|import|w:user	-32
d|import|w:value	-32
d|import|w:var	-74
d|import|w:vip	-104
d|import|w:visit	42
d|import|w:visitor	-24
d|import|w:w	-34
d|import|w:want	-28
d|import|w:warehouse	-94
d|import|w:week	-9
d|import|w:welcome	-59
d|import|w:weve	-49
d|import|w:when	-31
d|import|w:where	-30
d|import|w:who	-81
d|import|w:win	-43
d|import|w:winback	-27
d|import|w:within	-20
d|import|w:without	-64
d|import|w:work	-46
d|import|w:workflow	-26
d|import|w:write	-45
d|import|w:year	-11
d|import|w:you	-10
d|import|ways:has|1	61
d|import|ways:has|2	9
d|import|ways:has|3	-15
d|import|ways:lacks|2	-57
d|import|ways:lacks|3	-29
d|open	29
d|open|audience	-18
d|open|b:: F	-66
d|open|b:: P	17
d|open|b:: Q	-24
d|open|b:: S	-2
d|open|b:: add	-33
d|open|b:: contact	-77
d|open|b:: content	-58
d|open|b:: email	-42
d|open|b:: enrich	-66
d|open|b:: enrichment	-33
d|open|b:: export	-44
d|open|b:: get	-16
d|open|b:: import	-56
d|open|b:: keep	54
d|open|b:: load	-25
d|open|b:: lookalike	-40
d|open|b:: mail	-39
d|open|b:: next	-6
d|open|b:: object	-81
d|open|b:: our	-44
d|open|b:: owner	-37
d|open|b:: personalize	-44
d|open|b:: push	-29
d|open|b:: put	-45
d|open|b:: scope	-30
d|open|b:: trial	-53
d|open|b:: update	-32
d|open|b:: vendor	-33
d|open|b:: what	42
d|open|b:: write	-67
d|open|b:F :	-63
d|open|b:F S	-53
d|open|b:F T	-42
d|open|b:F and	-64
d|open|b:F arrowleft	-34
d|open|b:F arrowright	-69
d|open|b:F audience	-111
d|open|b:F contact	-82
d|open|b:F customer	-38
d|open|b:F data	-38
d|open|b:F get	-72
d|open|b:F import	-60
d|open|b:F know	-63
d|open|b:F list	-48
d|open|b:F of	-43
d|open|b:F order	-51
d|open|b:F segment	-60
d|open|b:F should	-56
d|open|b:F the	-48
d|open|b:F warehouse	-43
d|open|b:L audience	-26
d|open|b:L fix	-41
d|open|b:L get	-36
d|open|b:L know	-60
d|open|b:L profile	-63
d|open|b:L score	-52
d|open|b:L segment	-58
d|open|b:L support	43
d|open|b:L the	-40
d|open|b:L to	-26
d|open|b:L use	-41
d|open|b:N of	-38
d|open|b:P Q	-42
d|open|b:P S	-86
d|open|b:P T	47
d|open|b:P activity	-49
d|open|b:P add	-69
d|open|b:P alone	-46
d|open|b:P and	40
d|open|b:P append	-44
d|open|b:P arrowleft	-31
d|open|b:P article	-51
d|open|b:P as	-54
d|open|b:P asap	-47
d|open|b:P attribute	-24
d|open|b:P audience	-66
d|open|b:P broadcast	-59
d|open|b:P but	-52
d|open|b:P by	-42
d|open|b:P campaign	-54
d|open|b:P cm	-50
d|open|b:P complete	-29
d|open|b:P conductor	-41
d|open|b:P contact	-65
d|open|b:P conversion	-32
d|open|b:P cookie	-53
d|open|b:P customer	-45
d|open|b:P database	-47
d|open|b:P de	-59
d|open|b:P delivery	-45
d|open|b:P demo	-63
d|open|b:P due	-25
d|open|b:P enhance	-45
d|open|b:P enrichment	-42
d|open|b:P entry	-42
d|open|b:P eu	-56
d|open|b:P europe	-56
d|open|b:P event	-35
d|open|b:P export	-76
d|open|b:P firebase	54
d|open|b:P for	-19
d|open|b:P form	-42
d|open|b:P from	-58
d|open|b:P get	-27
d|open|b:P gold	-49
d|open|b:P has	-37
d|open|b:P hashed	-32
d|open|b:P import	-65
d|open|b:P in	-63
d|open|b:P informed	-58
d|open|b:P ingest	-52
d|open|b:P ingestion	-52
d|open|b:P is	-23
d|open|b:P job	-82
d|open|b:P journey	-42
d|open|b:P know	-53
d|open|b:P later	-38
d|open|b:P lead	-72
d|open|b:P list	-48
d|open|b:P login	-47
d|open|b:P model	-49
d|open|b:P need	-77
d|open|b:P not	-45
d|open|b:P nurture	-52
d|open|b:P of	-46
d|open|b:P on	-48
d|open|b:P open	-54
d|open|b:P order	-57
d|open|b:P people	46
d|open|b:P profile	-51
d|open|b:P property	-42
d|open|b:P prospect	-54
d|open|b:P purchase	-37
d|open|b:P quota	-30
d|open|b:P rather	-32
d|open|b:P registered	-50
d|open|b:P scenario	-56
d|open|b:P seg	-43
d|open|b:P segment	-58
d|open|b:P server	-39
d|open|b:P should	-53
d|open|b:P site	-54
d|open|b:P so	-62
d|open|b:P source	-62
d|open|b:P stay	-74
d|open|b:P success	-56
d|open|b:P sync	64
d|open|b:P tag	-39
d|open|b:P the	30
d|open|b:P ticket	-69
d|open|b:P to	-85
d|open|b:P trigger	-63
d|open|b:P user	-68
d|open|b:P warehouse	-42
d|open|b:P was	-47
d|open|b:P we	-77
d|open|b:P when	-37
d|open|b:P will	-61
d|open|b:P work	-59
d|open|b:P workflow	-47
d|open|b:Q :	-28
d|open|b:Q P	-54
d|open|b:Q Q	-44
d|open|b:Q S	-23
d|open|b:Q T	-23
d|open|b:Q account	-117
d|open|b:Q and	-51
d|open|b:Q arrive	-39
d|open|b:Q arrowright	-34
d|open|b:Q as	-25
d|open|b:Q attribute	-24
d|open|b:Q audience	-25
d|open|b:Q can	-30
d|open|b:Q come	-31
d|open|b:Q contact	-11
d|open|b:Q customer	-18
d|open|b:Q data	-44
d|open|b:Q delivery	-42
d|open|b:Q due	-19
d|open|b:Q enrich	-63
d|open|b:Q europe	-28
d|open|b:Q event	-18
d|open|b:Q export	-29
d|open|b:Q file	-30
d|open|b:Q firebase	-66
d|open|b:Q for	-40
d|open|b:Q hashed	-67
d|open|b:Q import	-16
d|open|b:Q integration	-125
d|open|b:Q is	23
d|open|b:Q job	-24
d|open|b:Q keep	-62
d|open|b:Q know	-33
d|open|b:Q later	-20
d|open|b:Q lead	-21
d|open|b:Q make	-113
d|open|b:Q maybe	-46
d|open|b:Q my	-98
d|open|b:Q not	-38
d|open|b:Q nothing	-48
d|open|b:Q on	-34
d|open|b:Q people	-32
d|open|b:Q please	-47
d|open|b:Q plus	-8
d|open|b:Q purchase	-37
d|open|b:Q segment	-26
d|open|b:Q should	-31
d|open|b:Q so	-33
d|open|b:Q success	-49
d|open|b:Q survey	-36
d|open|b:Q sync	-120
d|open|b:Q taxonomy	-44
d|open|b:Q that	-87
d|open|b:Q the	-79
d|open|b:Q ticket	-38
d|open|b:Q to	-20
d|open|b:Q together	-134
d|open|b:Q trigger	-34
d|open|b:Q use	-67
d|open|b:Q user	-28
d|open|b:Q we	-5
d|open|b:Q when	-27
d|open|b:Q with	-39
d|open|b:S :	-57
d|open|b:S P	-55
d|open|b:S Q	-26
d|open|b:S T	-83
d|open|b:S are	-45
d|open|b:S arrowright	-29
d|open|b:S before	-60
d|open|b:S by	-45
d|open|b:S file	-49
d|open|b:S for	-26
d|open|b:S from	-30
d|open|b:S in	-43
d|open|b:S into	-23
d|open|b:S let	-38
d|open|b:S of	-60
d|open|b:S on	-26
d|open|b:S please	-65
d|open|b:S segment	-43
d|open|b:S there	-35
d|open|b:S through	-22
d|open|b:S to	-57
d|open|b:S we	-64
d|open|b:S with	-19
d|open|b:S without	-57
d|open|b:T Q	-30
d|open|b:T and	-37
d|open|b:T dump	-45
d|open|b:T export	-79
d|open|b:T for	-67
d|open|b:T not	-24
d|open|b:T refresh	-37
d|open|b:T user	69
d|open|b:a P	-66
d|open|b:a T	-75
d|open|b:a check	-32
d|open|b:a churn	-55
d|open|b:a csv	-70
d|open|b:a custom	48
d|open|b:a destination	-38
d|open|b:a file	-58
d|open|b:a job	-10
d|open|b:a lookalike	-70
d|open|b:a not_purchase	-57
d|open|b:a user	-18
d|open|b:a way	-33
d|open|b:about failed	-47
d|open|b:about our	-56
d|open|b:about something	-24
d|open|b:account import	-33
d|open|b:account should	-35
d|open|b:activate S	-67
d|open|b:activity :	-30
d|open|b:ad platform	-88
d|open|b:add P	-57
d|open|b:advertise to	-81
d|open|b:affinity for	-62
d|open|b:age and	-67
d|open|b:agency need	-93
d|open|b:agency use	-16
d|open|b:all channel	-68
d|open|b:alone Q	-35
d|open|b:already come	-6
d|open|b:alway has	-35
d|open|b:alway hold	-43
d|open|b:an F	-43
d|open|b:an Q	-64
d|open|b:an audience	22
d|open|b:an authorization	-52
d|open|b:an email	-63
d|open|b:an export	-55
d|open|b:and L	37
d|open|b:and Q	-84
d|open|b:and contact	-51
d|open|b:and do	-34
d|open|b:and income	-67
d|open|b:and keep	-46
d|open|b:and store	-54
d|open|b:and then	-18
d|open|b:answer on	-33
d|open|b:api and	-33
d|open|b:api for	-41
d|open|b:append P	-52
d|open|b:append Q	-33
d|open|b:are missing	-41
d|open|b:arrowright F	-45
d|open|b:arrowright P	-31
d|open|b:arrowright profile	-36
d|open|b:article with	-63
d|open|b:as a	-33
d|open|b:as conversion	-29
d|open|b:as csv	-24
d|open|b:as profile	-46
d|open|b:as source	-47
d|open|b:as well	-22
d|open|b:attribute in	-30
d|open|b:audience :	-62
d|open|b:audience S	-38
d|open|b:audience in	-24
d|open|b:audience membership	-23
d|open|b:audience of	23
d|open|b:audience size	-64
d|open|b:audience sync	-84
d|open|b:audience the	-28
d|open|b:audience to	-27
d|open|b:audience with	-66
d|open|b:authorize Q	-72
d|open|b:back Q	-39
d|open|b:back S	-53
d|open|b:back our	-65
d|open|b:be loaded	-59
d|open|b:be reachable	-52
d|open|b:become L	-45
d|open|b:become S	-29
d|open|b:before the	-12
d|open|b:between Q	-95
d|open|b:bring Q	-43
d|open|b:bring in	-54
d|open|b:build an	24
d|open|b:but not	-34
d|open|b:but thi	-24
d|open|b:buyer to	-42
d|open|b:by L	-52
d|open|b:by P	-44
d|open|b:by Q	-47
d|open|b:by address	-33
d|open|b:call our	-38
d|open|b:campaign for	39
d|open|b:can i	26
d|open|b:can target	-39
d|open|b:can thi	-8
d|open|b:can we	-119
d|open|b:carry the	-55
d|open|b:check up	-32
d|open|b:churn model	-48
d|open|b:classify our	-46
d|open|b:come in	-8
d|open|b:company data	-82
d|open|b:complete our	-27
d|open|b:connect P	31
d|open|b:connect Q	-98
d|open|b:connected P	-42
d|open|b:contact T	-43
d|open|b:contact already	-6
d|open|b:contact become	-38
d|open|b:contact for	-35
d|open|b:contact from	-31
d|open|b:contact in	-28
d|open|b:contact list	-42
d|open|b:contact of	-33
d|open|b:contact out	-38
d|open|b:contact sync	-34
d|open|b:contact to	-33
d|open|b:content affinity	-62
d|open|b:content with	-39
d|open|b:conversion :	-44
d|open|b:conversion or	-54
d|open|b:conversion to	-17
d|open|b:conversion tracking	-33
d|open|b:could somebody	-12
d|open|b:coupon collector	-63
d|open|b:create P	-45
d|open|b:create a	29
d|open|b:create an	-42
d|open|b:csv of	-44
d|open|b:custom for	-48
d|open|b:customer should	-53
d|open|b:customer to	-33
d|open|b:customer with	-62
d|open|b:data arrowright	-48
d|open|b:data for	-33
d|open|b:data from	-30
d|open|b:data in	-75
d|open|b:data of	-55
d|open|b:data out	-54
d|open|b:data to	-42
d|open|b:de export	-43
d|open|b:delete the	-109
d|open|b:destination for	-38
d|open|b:do Q	-49
d|open|b:do in	-57
d|open|b:do with	-75
d|open|b:doe P	-68
d|open|b:done Q	-53
d|open|b:download my	-57
d|open|b:drive request	-67
d|open|b:due thi	-46
d|open|b:dump of	-45
d|open|b:e mail	-80
d|open|b:else :	-24
d|open|b:email mailaddress	-56
d|open|b:email me	-53
d|open|b:end up	-43
d|open|b:enrich S	-82
d|open|b:enrich content	-39
d|open|b:enrich customer	-68
d|open|b:enrich my	-73
d|open|b:enrich with	-28
d|open|b:enrichment :	-33
d|open|b:enter S	-16
d|open|b:europe only	-23
d|open|b:event P	-35
d|open|b:event before	-56
d|open|b:event export	-24
d|open|b:event from	-60
d|open|b:event in	-23
d|open|b:event of	-45
d|open|b:everyone is	-42
d|open|b:export P	-69
d|open|b:export S	-97
d|open|b:export T	-81
d|open|b:export audience	-16
d|open|b:export field	47
d|open|b:export job	-60
d|open|b:export my	-113
d|open|b:export nothing	-39
d|open|b:export of	-21
d|open|b:export our	-37
d|open|b:export to	-54
d|open|b:failed job	-46
d|open|b:festival goer	-41
d|open|b:field T	-67
d|open|b:field model	47
d|open|b:field on	-38
d|open|b:file with	-57
d|open|b:filled with	-28
d|open|b:fine what	-20
d|open|b:first time	-44
d|open|b:fix that	-41
d|open|b:floodlight conversion	-62
d|open|b:follow later	-22
d|open|b:for L	-37
d|open|b:for N	-41
d|open|b:for Q	-30
d|open|b:for a	-27
d|open|b:for each	-40
d|open|b:for our	-80
d|open|b:for profile	-59
d|open|b:for segmentation	-41
d|open|b:for those	-16
d|open|b:for us	-24
d|open|b:for visitor	-47
d|open|b:from F	-40
d|open|b:from L	-45
d|open|b:from P	-26
d|open|b:from Q	-9
d|open|b:from S	-23
d|open|b:from an	-66
d|open|b:from our	-80
d|open|b:from the	-41
d|open|b:get S	-83
d|open|b:get our	-23
d|open|b:get the	-51
d|open|b:give me	-87
d|open|b:go to	-37
d|open|b:has bought	-38
d|open|b:has kid	-41
d|open|b:has the	-35
d|open|b:have P	-55
d|open|b:have Q	-31
d|open|b:have to	-63
d|open|b:help P	-47
d|open|b:help Q	-37
d|open|b:help i	-43
d|open|b:help me	-46
d|open|b:help send	-75
d|open|b:hi team	-22
d|open|b:hold the	-43
d|open|b:holder to	-48
d|open|b:home cook	-71
d|open|b:how similar	-42
d|open|b:how to	-31
d|open|b:i need	-63
d|open|b:i want	14
d|open|b:i would	-11
d|open|b:id like	-71
d|open|b:if a	-56
d|open|b:if an	-34
d|open|b:import P	-19
d|open|b:import Q	-35
d|open|b:import contact	-25
d|open|b:import customer	-81
d|open|b:import event	-44
d|open|b:import from	-47
d|open|b:import keep	-47
d|open|b:import purchase	-48
d|open|b:import the	-68
d|open|b:imported from	-30
d|open|b:in :	-6
d|open|b:in F	-39
d|open|b:in L	-21
d|open|b:in P	-21
d|open|b:in all	-69
d|open|b:in our	-40
d|open|b:in please	-42
d|open|b:in which	-40
d|open|b:informed about	-44
d|open|b:ingest F	-32
d|open|b:ingest P	-29
d|open|b:ingest our	-58
d|open|b:inside P	-27
d|open|b:integrate P	-30
d|open|b:integrate Q	-101
d|open|b:into L	-43
d|open|b:into P	-26
d|open|b:into profile	-49
d|open|b:is P	-87
d|open|b:is Q	-42
d|open|b:is a	34
d|open|b:is about	-24
d|open|b:is running	-20
d|open|b:is the	35
d|open|b:is to	-41
d|open|b:it answer	-33
d|open|b:it for	-52
d|open|b:its contact	-38
d|open|b:job is	-20
d|open|b:job platform	-46
d|open|b:journey for	-34
d|open|b:keep Q	-45
d|open|b:keep the	-46
d|open|b:keep user	-67
d|open|b:kid :	-41
d|open|b:know about	-50
d|open|b:know it	-41
d|open|b:know our	-50
d|open|b:know who	-39
d|open|b:lead enter	-55
d|open|b:lead from	-29
d|open|b:lead sync	-37
d|open|b:leave P	-46
d|open|b:leave out	-68
d|open|b:let P	-75
d|open|b:lifecycle stage	-50
d|open|b:lifetime value	-48
d|open|b:like our	-38
d|open|b:like the	-52
d|open|b:like to	-18
d|open|b:like we	-35
d|open|b:link Q	-85
d|open|b:list S	-35
d|open|b:list for	-28
d|open|b:list of	-24
d|open|b:load a	-57
d|open|b:lookalike for	-67
d|open|b:made in	-24
d|open|b:mail me	-66
d|open|b:mailaddress when	-56
d|open|b:make that	-31
d|open|b:manager asked	-32
d|open|b:marketing tool	-77
d|open|b:match by	-33
d|open|b:match our	-71
d|open|b:maybe P	-39
d|open|b:maybe Q	-21
d|open|b:me about	-47
d|open|b:me an	-56
d|open|b:me by	-62
d|open|b:me target	-88
d|open|b:me when	-56
d|open|b:measure P	-34
d|open|b:media agency	-59
d|open|b:member of	-19
d|open|b:membership in	-38
d|open|b:message to	-50
d|open|b:mirror P	-47
d|open|b:missing :	-20
d|open|b:missing in	-41
d|open|b:mobile app	-41
d|open|b:more about	-47
d|open|b:move our	-32
d|open|b:my P	-64
d|open|b:my Q	-62
d|open|b:my audience	-91
d|open|b:my manager	-32
d|open|b:my profile	-76
d|open|b:need S	-23
d|open|b:need server	-33
d|open|b:need to	-19
d|open|b:new lead	-62
d|open|b:newsletter reader	-57
d|open|b:next :	-5
d|open|b:not not_P	-45
d|open|b:not not_Q	-26
d|open|b:not not_import	-39
d|open|b:not_P :	-21
d|open|b:not_P we	-33
d|open|b:not_Q to	-16
d|open|b:now Q	-19
d|open|b:now and	-59
d|open|b:oauth for	-63
d|open|b:object :	-81
d|open|b:of F	-50
d|open|b:of P	-35
d|open|b:of Q	-18
d|open|b:of audience	-65
d|open|b:of customer	-27
d|open|b:of not_P	-41
d|open|b:of profile	-46
d|open|b:of the	-24
d|open|b:of user	-58
d|open|b:old system	-55
d|open|b:on F	-37
d|open|b:on Q	-22
d|open|b:on our	-22
d|open|b:on social	-61
d|open|b:on the	-35
d|open|b:on their	-33
d|open|b:open click	-32
d|open|b:or custom	-54
d|open|b:order T	-47
d|open|b:other system	-56
d|open|b:our P	7
d|open|b:our Q	-25
d|open|b:our S	-48
d|open|b:our agency	-16
d|open|b:our analyst	-32
d|open|b:our app	-45
d|open|b:our article	-46
d|open|b:our audience	-84
d|open|b:our blog	-62
d|open|b:our crm	-54
d|open|b:our email	-67
d|open|b:our loyalty	-51
d|open|b:our media	-59
d|open|b:our mobile	-40
d|open|b:our partner	-97
d|open|b:our profile	-22
d|open|b:our scoring	-48
d|open|b:our segment	-27
d|open|b:our shop	-48
d|open|b:outbound P	-42
d|open|b:owner is	-37
d|open|b:parent of	-68
d|open|b:people are	-41
d|open|b:people in	-52
d|open|b:people of	-49
d|open|b:people that	-35
d|open|b:people we	-30
d|open|b:pick up	-35
d|open|b:place we	-45
d|open|b:platform :	-46
d|open|b:please :	-36
d|open|b:policy holder	-52
d|open|b:post a	-68
d|open|b:predict who	-41
d|open|b:profile :	-31
d|open|b:profile T	-26
d|open|b:profile and	-50
d|open|b:profile of	-32
d|open|b:profile the	-32
d|open|b:profile update	-33
d|open|b:profile with	-32
d|open|b:property with	-49
d|open|b:pull data	-43
d|open|b:pull our	-56
d|open|b:purchase as	-29
d|open|b:purchase event	-24
d|open|b:purchase from	-61
d|open|b:purchase made	-24
d|open|b:purchase so	-64
d|open|b:push S	-71
d|open|b:push for	-60
d|open|b:push the	-56
d|open|b:put S	-87
d|open|b:query P	-61
d|open|b:rather than	-26
d|open|b:reach S	-73
d|open|b:reachable through	-52
d|open|b:read event	-46
d|open|b:read the	-57
d|open|b:registered user	-51
d|open|b:replicate audience	-38
d|open|b:run T	-49
d|open|b:running fine	-20
d|open|b:scope :	-23
d|open|b:score how	-42
d|open|b:score on	-43
d|open|b:scoring api	-33
d|open|b:segment :	-43
d|open|b:segment S	-35
d|open|b:segment import	-38
d|open|b:send S	-87
d|open|b:send audience	-28
d|open|b:send data	-32
d|open|b:send the	-25
d|open|b:send to	-93
d|open|b:server side	-32
d|open|b:share S	-78
d|open|b:should alway	-37
d|open|b:should carry	-69
d|open|b:should end	-43
d|open|b:should get	-68
d|open|b:should go	-34
d|open|b:should have	-48
d|open|b:should i	-54
d|open|b:should too	-59
d|open|b:side conversion	-33
d|open|b:signed up	-30
d|open|b:similar everyone	-42
d|open|b:since P	-83
d|open|b:social data	-66
d|open|b:somebody Q	-31
d|open|b:somebody enter	-21
d|open|b:somebody import	-53
d|open|b:someone convert	-38
d|open|b:something else	-24
d|open|b:source :	-81
d|open|b:source of	-26
d|open|b:sport section	-60
d|open|b:stay as	-19
d|open|b:store what	-33
d|open|b:support P	48
d|open|b:sync P	-66
d|open|b:sync into	-27
d|open|b:sync my	-90
d|open|b:sync profile	-48
d|open|b:sync with	49
d|open|b:system F	-50
d|open|b:tag article	-59
d|open|b:tag for	-40
d|open|b:target S	-88
d|open|b:target system	-49
d|open|b:target them	-39
d|open|b:team can	-22
d|open|b:tell P	-21
d|open|b:tell Q	-30
d|open|b:test drive	-67
d|open|b:than not_Q	-27
d|open|b:that F	-57
d|open|b:that L	-38
d|open|b:that P	-39
d|open|b:that Q	-25
d|open|b:that contact	-30
d|open|b:that its	-38
d|open|b:that reach	-35
d|open|b:that the	-34
d|open|b:the F	-89
d|open|b:the L	-32
d|open|b:the P	-72
d|open|b:the Q	-24
d|open|b:the S	-38
d|open|b:the ad	-46
d|open|b:the agency	-93
d|open|b:the contact	-34
d|open|b:the data	-8
d|open|b:the event	-39
d|open|b:the old	-60
d|open|b:the other	-56
d|open|b:the people	-54
d|open|b:the profile	-42
d|open|b:the segment	-68
d|open|b:the server	-43
d|open|b:the sport	-62
d|open|b:the weekend	-12
d|open|b:their L	-55
d|open|b:them :	-30
d|open|b:then Q	-24
d|open|b:there a	-32
d|open|b:there is	-58
d|open|b:they must	-31
d|open|b:thi Q	-33
d|open|b:thi be	-8
d|open|b:thi is	-24
d|open|b:thi week	-46
d|open|b:those who	-28
d|open|b:through F	-52
d|open|b:through P	-39
d|open|b:ticket N	-46
d|open|b:time buyer	-44
d|open|b:to F	-42
d|open|b:to L	-79
d|open|b:to P	-22
d|open|b:to Q	-22
d|open|b:to S	-43
d|open|b:to append	-16
d|open|b:to export	-75
d|open|b:to frobnix	-70
d|open|b:to know	-60
d|open|b:to make	-30
d|open|b:to not_Q	-52
d|open|b:to our	-61
d|open|b:to put	-27
d|open|b:to reach	-82
d|open|b:to see	-27
d|open|b:to the	-108
d|open|b:to upload	-59
d|open|b:to warehouse	-72
d|open|b:tracking with	-33
d|open|b:train a	-38
d|open|b:trial expired	-51
d|open|b:type :	-33
d|open|b:up Q	-73
d|open|b:up an	-34
d|open|b:up on	-40
d|open|b:up with	-29
d|open|b:update P	-66
d|open|b:upload to	-80
d|open|b:us P	-29
d|open|b:us more	-36
d|open|b:use F	-87
d|open|b:use P	52
d|open|b:use Q	-44
d|open|b:use conversion	-54
d|open|b:use oauth	-63
d|open|b:use the	-35
d|open|b:user become	-31
d|open|b:user csv	-68
d|open|b:user dump	-48
d|open|b:user field	-67
d|open|b:user in	-44
d|open|b:user into	-55
d|open|b:using P	-36
d|open|b:using not_P	-23
d|open|b:vendor :	-33
d|open|b:via P	-28
d|open|b:want a	-64
d|open|b:want that	-30
d|open|b:warehouse profile	-54
d|open|b:way that	-35
d|open|b:we do	-71
d|open|b:we imported	-30
d|open|b:we know	-49
d|open|b:we want	-29
d|open|b:we would	-57
d|open|b:weekend guest	-65
d|open|b:well but	-24
d|open|b:what P	36
d|open|b:what Q	-62
d|open|b:what it	-33
d|open|b:when a	-32
d|open|b:when an	-54
d|open|b:when job	-53
d|open|b:when someone	-54
d|open|b:when they	-16
d|open|b:when vip	-51
d|open|b:who has	-42
d|open|b:who signed	-30
d|open|b:will follow	-22
d|open|b:win back	-58
d|open|b:with Q	-54
d|open|b:with cooky	-63
d|open|b:with data	-65
d|open|b:with the	-48
d|open|b:with their	-39
d|open|b:with topic	-59
d|open|b:without a	-57
d|open|b:would like	-12
d|open|b:year P	-35
d|open|b:year import	-35
d|open|b:you help	-22
d|open|before:1|	-17
d|open|before:2|	-72
d|open|before:360|in	-52
d|open|before:4312|	-32
d|open|before:START|arrowleft	-42
d|open|before:START|use	-51
d|open|before:START|with	-70
d|open|before:_|on	-39
d|open|before:_|use	-26
d|open|before:_|with	-61
d|open|before:activity|	-45
d|open|before:add|	-65
d|open|before:anything|to	-22
d|open|before:append|	-52
d|open|before:are|in	-51
d|open|before:attendees|arrowright	-35
d|open|before:audiences|in	-36
d|open|before:audiences|to	-18
d|open|before:audience|for	-37
d|open|before:audience|in	-72
d|open|before:audience|to	-30
d|open|before:audience|with	-64
d|open|before:away|from	-32
d|open|before:both|	-45
d|open|before:build|	-54
d|open|before:calling|	-40
d|open|before:change|in	-31
d|open|before:clicked|	-50
d|open|before:connected|	-40
d|open|before:connect|	33
d|open|before:contacts|	-53
d|open|before:contacts|arrowright	-38
d|open|before:contacts|from	-29
d|open|before:contacts|to	-32
d|open|before:conversions|to	-15
d|open|before:create|	42
d|open|before:customers|	-50
d|open|before:customers|arrowright	-31
d|open|before:customers|into	-46
d|open|before:customers|on	-28
d|open|before:customers|to	-24
d|open|before:dashboard|for	-50
d|open|before:data|from	-34
d|open|before:data|to	-42
d|open|before:days|to	-45
d|open|before:delete|	-68
d|open|before:destination|	-34
d|open|before:does|	-97
d|open|before:do|in	-66
d|open|before:do|with	-44
d|open|before:emails|to	-37
d|open|before:enrich|through	-44
d|open|before:events|	-45
d|open|before:events|from	-52
d|open|before:export|	-73
d|open|before:export|to	-38
d|open|before:extension|arrowright	-43
d|open|before:fans|	-49
d|open|before:fields|	-33
d|open|before:goal|	-76
d|open|before:go|to	-18
d|open|before:help|	-36
d|open|before:holders|arrowright	-46
d|open|before:import|	-23
d|open|before:import|from	-26
d|open|before:ingest|	-41
d|open|before:insights|for	-46
d|open|before:install|	-77
d|open|before:instead|	-46
d|open|before:integrate|	-35
d|open|before:integration|to	-51
d|open|before:kids|arrowright	-43
d|open|before:leads|from	-42
d|open|before:leave|	-52
d|open|before:let|	-90
d|open|before:like|to	-47
d|open|before:live|in	-48
d|open|before:lytics|arrowleft	-31
d|open|before:lytics|arrowright	-41
d|open|before:lytics|into	-25
d|open|before:lytics|to	-53
d|open|before:mailchimp|	-60
d|open|before:make|	-43
d|open|before:maybe|	-46
d|open|before:measure|	-39
d|open|before:memberships|in	-32
d|open|before:members|in	-51
d|open|before:metrics|in	-41
d|open|before:me|by	-35
d|open|before:mirror|	-51
d|open|before:missing|	-31
d|open|before:move|	-30
d|open|before:next|	-37
d|open|before:not|	-47
d|open|before:oauth|for	-52
d|open|before:orders|from	-38
d|open|before:outbound|	-61
d|open|before:out|of	-34
d|open|before:over|to	-50
d|open|before:platform|	-40
d|open|before:please|	-65
d|open|before:profiles|to	-25
d|open|before:profiles|with	-59
d|open|before:programmatic|with	-58
d|open|before:project|	-58
d|open|before:prospects|with	-62
d|open|before:provision|	-75
d|open|before:pull|	-31
d|open|before:put|	-41
d|open|before:query|	-60
d|open|before:reachable|through	-47
d|open|before:readers|to	-40
d|open|before:read|	-28
d|open|before:read|from	-38
d|open|before:requirement|	-66
d|open|before:returns|in	-37
d|open|before:rows|from	-36
d|open|before:see|	-64
d|open|before:segment|arrowright	-43
d|open|before:send|	-27
d|open|before:send|to	-50
d|open|before:shoppers|through	-47
d|open|before:shoppers|with	-40
d|open|before:since|	-91
d|open|before:so|	-56
d|open|before:sparkpost|	-41
d|open|before:stopped|using	-34
d|open|before:subscribers|from	-29
d|open|before:subscribers|with	-75
d|open|before:support|	48
d|open|before:sync|	-88
d|open|before:sync|arrowright	-48
d|open|before:sync|to	-60
d|open|before:sync|with	46
d|open|before:system|	-63
d|open|before:take|	-47
d|open|before:tell|	-38
d|open|before:today|	-60
d|open|before:together|with	-69
d|open|before:to|	-23
d|open|before:tracking|with	-34
d|open|before:train|	-50
d|open|before:update|	-72
d|open|before:up|with	-48
d|open|before:users|to	-20
d|open|before:users|with	-39
d|open|before:uses|	-6
d|open|before:us|	-37
d|open|before:vendor|	-43
d|open|before:visitors|for	-68
d|open|before:visitors|from	-65
d|open|before:want|	-68
d|open|before:way|	-44
d|open|before:what|	33
d|open|before:where|	-60
d|open|before:year|	-43
d|open|first:F	-71
d|open|first:L	-40
d|open|first:N	-34
d|open|first:P	29
d|open|first:Q	-43
d|open|first:S	-43
d|open|first:T	-39
d|open|first:activate	-78
d|open|first:add	-52
d|open|first:advertise	-84
d|open|first:append	-65
d|open|first:as	-23
d|open|first:audience	-40
d|open|first:bring	-72
d|open|first:build	11
d|open|first:can	-31
d|open|first:content	-46
d|open|first:copy	-44
d|open|first:could	-15
d|open|first:csv	-41
d|open|first:destination	-32
d|open|first:do	-51
d|open|first:download	-69
d|open|first:email	-56
d|open|first:enrich	-106
d|open|first:event	-43
d|open|first:export	-66
d|open|first:feed	-57
d|open|first:fill	-50
d|open|first:first	-23
d|open|first:give	-56
d|open|first:help	-23
d|open|first:how	39
d|open|first:id	-83
d|open|first:import	-105
d|open|first:ingest	-112
d|open|first:integrate	-43
d|open|first:it	-38
d|open|first:last	-34
d|open|first:leave	-36
d|open|first:let	-58
d|open|first:load	-52
d|open|first:lookalike	-41
d|open|first:mail	-57
d|open|first:match	-60
d|open|first:measure	-44
d|open|first:mirror	-38
d|open|first:model	-51
d|open|first:move	-38
d|open|first:notify	-44
d|open|first:our	-16
d|open|first:outbound	-48
d|open|first:predict	-40
d|open|first:provision	-66
d|open|first:pull	-100
d|open|first:push	-87
d|open|first:put	-62
d|open|first:quick	-44
d|open|first:read	-86
d|open|first:replicate	-41
d|open|first:score	-46
d|open|first:send	-23
d|open|first:share	-94
d|open|first:should	-61
d|open|first:show	33
d|open|first:since	-22
d|open|first:source	-83
d|open|first:start	-43
d|open|first:sync	-43
d|open|first:take	-54
d|open|first:tell	-18
d|open|first:the	-47
d|open|first:there	-63
d|open|first:ticket	-55
d|open|first:train	-43
d|open|first:type	-41
d|open|first:update	-54
d|open|first:upload	-57
d|open|first:use	-49
d|open|first:user	-50
d|open|first:we	-4
d|open|first:what	48
d|open|first:when	-51
d|open|first:win	-62
d|open|first:with	-11
d|open|first:write	-70
d|open|kind:audience	-5
d|open|kind:content	-93
d|open|kind:conversions	-4
d|open|kind:events	-61
d|open|kind:files	-61
d|open|kind:model	-20
d|open|kind:profiles	-7
d|open|kind:setup	-46
d|open|last:F	21
d|open|last:P	27
d|open|last:Q	-67
d|open|last:S	-25
d|open|last:T	-40
d|open|last:activity	-37
d|open|last:address	-50
d|open|last:again	-53
d|open|last:agency	-63
d|open|last:app	-55
d|open|last:append	-80
d|open|last:approved	-23
d|open|last:asap	-47
d|open|last:attribute	-48
d|open|last:audience	-43
d|open|last:bought	-52
d|open|last:bounce	-47
d|open|last:break	-68
d|open|last:change	-48
d|open|last:channel	-67
d|open|last:click	-42
d|open|last:cm	-50
d|open|last:connected	-37
d|open|last:conversion	-60
d|open|last:convert	-53
d|open|last:cook	-64
d|open|last:cooky	-42
d|open|last:course	-15
d|open|last:crm	-84
d|open|last:csv	-63
d|open|last:customer	-106
d|open|last:data	-26
d|open|last:delivery	-51
d|open|last:done	-12
d|open|last:dump	-60
d|open|last:email	-28
d|open|last:enhanced	-55
d|open|last:enrichment	-38
d|open|last:enter	-76
d|open|last:eu	-63
d|open|last:event	-66
d|open|last:expired	-67
d|open|last:export	-106
d|open|last:fail	-52
d|open|last:failure	-48
d|open|last:field	-43
d|open|last:file	-55
d|open|last:frobnix	-78
d|open|last:import	-104
d|open|last:in	-84
d|open|last:ingest	-53
d|open|last:interest	-51
d|open|last:job	-54
d|open|last:json	-30
d|open|last:later	-33
d|open|last:list	-35
d|open|last:monitoring	-43
d|open|last:not_P	-75
d|open|last:not_Q	-13
d|open|last:not_audience	-49
d|open|last:not_backfill	-33
d|open|last:not_event	-39
d|open|last:not_export	-54
d|open|last:not_import	-82
d|open|last:not_purchase	-45
d|open|last:only	-33
d|open|last:order	-53
d|open|last:partner	-60
d|open|last:platform	-66
d|open|last:please	-43
d|open|last:profile	-81
d|open|last:purchase	-43
d|open|last:qualify	-25
d|open|last:quota	-54
d|open|last:reach	-47
d|open|last:ready	-19
d|open|last:request	-56
d|open|last:retargeting	-41
d|open|last:score	-56
d|open|last:segment	-42
d|open|last:segmentation	-56
d|open|last:server	-53
d|open|last:shop	-68
d|open|last:size	-69
d|open|last:social	-66
d|open|last:source	-61
d|open|last:subscribe	-53
d|open|last:survey	-44
d|open|last:sync	59
d|open|last:system	-83
d|open|last:table	-37
d|open|last:taxonomy	-55
d|open|last:that	-44
d|open|last:them	-49
d|open|last:there	-52
d|open|last:too	-61
d|open|last:topic	-67
d|open|last:tracking	-32
d|open|last:trial	-38
d|open|last:trigger	-67
d|open|last:up	-32
d|open|last:update	-45
d|open|last:us	-71
d|open|last:user	23
d|open|last:vip	-68
d|open|last:warehouse	-84
d|open|last:week	-55
d|open|last:weekend	-14
d|open|left:F	-35
d|open|left:L	2
d|open|left:N	-13
d|open|left:P	-73
d|open|left:Q	-24
d|open|left:S	-24
d|open|left:T	-60
d|open|left:a	-69
d|open|left:account	-91
d|open|left:add	-55
d|open|left:address	-50
d|open|left:agency	-84
d|open|left:already	-26
d|open|left:analyst	-41
d|open|left:append	-56
d|open|left:are	-29
d|open|left:arrowright	-30
d|open|left:as	-24
d|open|left:audience	-41
d|open|left:be	-45
d|open|left:but	-53
d|open|left:by	-49
d|open|left:can	-49
d|open|left:change	-13
d|open|left:connect	36
d|open|left:contact	-38
d|open|left:conversion	-46
d|open|left:create	-26
d|open|left:custom	-30
d|open|left:customer	-27
d|open|left:drive	-53
d|open|left:email	-37
d|open|left:enrich	-51
d|open|left:enrichment	-40
d|open|left:enter	-33
d|open|left:event	-21
d|open|left:export	-26
d|open|left:first	-20
d|open|left:from	-7
d|open|left:get	-29
d|open|left:give	-40
d|open|left:goal	-60
d|open|left:i	43
d|open|left:import	-17
d|open|left:in	-12
d|open|left:ingest	-37
d|open|left:integrate	-34
d|open|left:into	-26
d|open|left:it	-54
d|open|left:just	-47
d|open|left:know	-59
d|open|left:leave	-22
d|open|left:let	-75
d|open|left:like	-40
d|open|left:mail	-53
d|open|left:match	-68
d|open|left:may	-20
d|open|left:maybe	-36
d|open|left:me	-42
d|open|left:measure	-32
d|open|left:member	-47
d|open|left:membership	-23
d|open|left:mirror	-43
d|open|left:missing	-18
d|open|left:move	-33
d|open|left:my	-54
d|open|left:new	-26
d|open|left:next	-25
d|open|left:no	-31
d|open|left:not_import	-44
d|open|left:nothing	-20
d|open|left:oauth	-51
d|open|left:on	-20
d|open|left:opt	-62
d|open|left:or	-39
d|open|left:order	-23
d|open|left:out	-28
d|open|left:outbound	-59
d|open|left:over	-38
d|open|left:parent	-67
d|open|left:please	-48
d|open|left:profile	-25
d|open|left:provision	-74
d|open|left:pull	-24
d|open|left:push	-49
d|open|left:put	-31
d|open|left:query	-55
d|open|left:reachable	-52
d|open|left:read	-24
d|open|left:replicate	-22
d|open|left:requirement	-42
d|open|left:resolve	-79
d|open|left:see	-41
d|open|left:send	-26
d|open|left:share	-58
d|open|left:should	-32
d|open|left:side	-32
d|open|left:signed	-44
d|open|left:slow	-39
d|open|left:sms	-59
d|open|left:so	-49
d|open|left:stay	-28
d|open|left:support	45
d|open|left:system	-42
d|open|left:tag	-59
d|open|left:target	-39
d|open|left:tell	-24
d|open|left:test	-53
d|open|left:that	-36
d|open|left:their	-33
d|open|left:through	-53
d|open|left:ticket	-15
d|open|left:to	-5
d|open|left:together	-61
d|open|left:too	-25
d|open|left:tracking	-32
d|open|left:train	-34
d|open|left:update	-58
d|open|left:upload	-32
d|open|left:us	-34
d|open|left:use	27
d|open|left:user	-48
d|open|left:using	-51
d|open|left:vendor	-40
d|open|left:we	-28
d|open|left:what	17
d|open|left:who	-35
d|open|left:win	-54
d|open|left:with	17
d|open|left:year	-41
d|open|length:0	69
d|open|length:1	31
d|open|length:2	27
d|open|length:3	19
d|open|lytics:place	-38
d|open|lytics:source	-57
d|open|lytics:target	-37
d|open|other:means|means	-23
d|open|other:means|none	-25
d|open|other:means|place	-18
d|open|other:none|means	-12
d|open|other:none|place	-19
d|open|other:none|source	-34
d|open|other:none|target	-21
d|open|other:place|none	-24
d|open|other:place|place	-18
d|open|other:place|target	-33
d|open|other:source|means	-32
d|open|other:source|place	-20
d|open|other:source|source	-34
d|open|other:source|target	-29
d|open|other:target|none	-38
d|open|other:target|place	-35
d|open|other:target|source	-18
d|open|prep:	19
d|open|prep:arrowleft	-42
d|open|prep:arrowright	-19
d|open|prep:by	-61
d|open|prep:from	-36
d|open|prep:in	-35
d|open|prep:inside	-31
d|open|prep:into	-40
d|open|prep:of	-34
d|open|prep:on	-37
d|open|prep:onto	-56
d|open|prep:through	-62
d|open|prep:to	-13
d|open|prep:using	-58
d|open|prep:via	-31
d|open|records|means	-76
d|open|records|none	-43
d|open|records|source	-37
d|open|records|target	-36
d|open|right:F	-67
d|open|right:L	44
d|open|right:P	-58
d|open|right:S	-50
d|open|right:T	22
d|open|right:a	-31
d|open|right:about	-63
d|open|right:activity	-49
d|open|right:address	-41
d|open|right:alone	-43
d|open|right:already	-38
d|open|right:alway	-64
d|open|right:an	-24
d|open|right:and	27
d|open|right:api	-48
d|open|right:append	-82
d|open|right:arrowleft	-30
d|open|right:article	-69
d|open|right:as	-41
d|open|right:attribute	-24
d|open|right:audience	-105
d|open|right:be	34
d|open|right:become	-32
d|open|right:both	56
d|open|right:but	-34
d|open|right:by	-66
d|open|right:campaign	-68
d|open|right:carry	-77
d|open|right:churn	-51
d|open|right:click	-48
d|open|right:cm	-44
d|open|right:come	-25
d|open|right:complete	-30
d|open|right:conductor	-35
d|open|right:connect	37
d|open|right:contact	-60
d|open|right:conversion	-27
d|open|right:cookie	-43
d|open|right:cooky	-66
d|open|right:course	-34
d|open|right:credential	-43
d|open|right:csv	-24
d|open|right:customer	-46
d|open|right:dashboard	-51
d|open|right:de	-57
d|open|right:delivery	-52
d|open|right:demo	-60
d|open|right:destination	-82
d|open|right:do	-73
d|open|right:donor	-51
d|open|right:due	-17
d|open|right:dump	-84
d|open|right:enrich	-43
d|open|right:enrichment	-35
d|open|right:enter	-36
d|open|right:entry	-32
d|open|right:eu	-56
d|open|right:europe	-42
d|open|right:event	-64
d|open|right:export	-51
d|open|right:feed	-66
d|open|right:field	-79
d|open|right:file	-41
d|open|right:filled	-34
d|open|right:fine	-41
d|open|right:fire	-49
d|open|right:firebase	54
d|open|right:for	-30
d|open|right:form	-39
d|open|right:from	-59
d|open|right:get	-70
d|open|right:has	-32
d|open|right:hashed	-38
d|open|right:have	-44
d|open|right:hold	-49
d|open|right:identifier	-53
d|open|right:import	-43
d|open|right:in	-65
d|open|right:informed	-56
d|open|right:ingest	-58
d|open|right:ingestion	-56
d|open|right:interest	-52
d|open|right:into	-57
d|open|right:is	16
d|open|right:its	-35
d|open|right:journey	-37
d|open|right:keep	23
d|open|right:know	-57
d|open|right:lead	-61
d|open|right:left	-25
d|open|right:lifecycle	-53
d|open|right:list	-40
d|open|right:load	-28
d|open|right:login	-46
d|open|right:loyalty	-60
d|open|right:make	43
d|open|right:match	-28
d|open|right:mean	-43
d|open|right:message	-42
d|open|right:missing	-44
d|open|right:model	-43
d|open|right:must	-48
d|open|right:need	-95
d|open|right:new	-37
d|open|right:newsletter	-58
d|open|right:next	-29
d|open|right:not	-61
d|open|right:not_Q	-57
d|open|right:nurture	-49
d|open|right:of	-44
d|open|right:offline	-31
d|open|right:on	-44
d|open|right:only	-25
d|open|right:open	-41
d|open|right:order	-74
d|open|right:our	31
d|open|right:out	17
d|open|right:payment	-68
d|open|right:people	29
d|open|right:personalize	-50
d|open|right:place	-59
d|open|right:postal	-41
d|open|right:profile	-57
d|open|right:property	-45
d|open|right:prospect	-58
d|open|right:pull	-44
d|open|right:purchase	-33
d|open|right:push	-59
d|open|right:put	-49
d|open|right:quota	-20
d|open|right:rather	-22
d|open|right:reader	-44
d|open|right:recipient	-43
d|open|right:registered	-49
d|open|right:rest	-65
d|open|right:row	-55
d|open|right:run	-33
d|open|right:running	-41
d|open|right:scenario	-60
d|open|right:scope	-45
d|open|right:score	-80
d|open|right:seg	-42
d|open|right:segment	-59
d|open|right:segmentation	-58
d|open|right:send	-37
d|open|right:server	-31
d|open|right:show	-39
d|open|right:side	53
d|open|right:site	-39
d|open|right:size	-49
d|open|right:slow	-79
d|open|right:something	-46
d|open|right:source	-60
d|open|right:subscribe	-50
d|open|right:success	-43
d|open|right:sync	55
d|open|right:table	-28
d|open|right:tag	-69
d|open|right:target	-47
d|open|right:than	-25
d|open|right:the	-24
d|open|right:their	-60
d|open|right:them	-36
d|open|right:then	-28
d|open|right:there	-41
d|open|right:they	-43
d|open|right:those	-55
d|open|right:through	-21
d|open|right:ticket	-69
d|open|right:to	-34
d|open|right:today	-43
d|open|right:too	-85
d|open|right:topic	-47
d|open|right:trial	-49
d|open|right:trigger	-75
d|open|right:unsubscribe	-43
d|open|right:untouched	-52
d|open|right:up	-37
d|open|right:update	-61
d|open|right:us	-55
d|open|right:use	-35
d|open|right:user	32
d|open|right:vip	-58
d|open|right:was	-43
d|open|right:we	-37
d|open|right:week	-30
d|open|right:well	-19
d|open|right:when	-39
d|open|right:who	-44
d|open|right:workflow	-45
d|open|right:yesterday	-43
d|open|role:means	34
d|open|role:means|false	41
d|open|role:means|true	-50
d|open|role:none	23
d|open|role:none|false	52
d|open|role:none|true	-18
d|open|role:place	-35
d|open|role:place|false	-34
d|open|role:place|true	-36
d|open|role:source	-8
d|open|role:source|false	-20
d|open|role:target	-40
d|open|role:target|false	-41
d|open|role:target|true	-39
d|open|t:: import P	-30
d|open|t:F : S	-62
d|open|t:F : audience	-40
d|open|t:F and keeping	-50
d|open|t:F arrowleft S	-34
d|open|t:F arrowright L	-69
d|open|t:F audience :	-48
d|open|t:F contact in	-63
d|open|t:F contact list	-67
d|open|t:F get the	-50
d|open|t:F list get	-44
d|open|t:F of S	-43
d|open|t:F should alway	-50
d|open|t:F should get	-56
d|open|t:F should have	-53
d|open|t:F should too	-42
d|open|t:F the credential	-64
d|open|t:F warehouse profile	-43
d|open|t:L : thank	-44
d|open|t:L and Q	-38
d|open|t:L and tell	-30
d|open|t:L arrowright P	-35
d|open|t:L fix that	-41
d|open|t:L get the	-36
d|open|t:L support P	48
d|open|t:L the Q	-42
d|open|t:L to P	-47
d|open|t:L use the	-41
d|open|t:L with Q	-50
d|open|t:N : F	-56
d|open|t:P : Q	27
d|open|t:P : S	-79
d|open|t:P : emit	-56
d|open|t:P : export	-39
d|open|t:P : grab	-43
d|open|t:P : import	-20
d|open|t:P : keep	58
d|open|t:P : load	-32
d|open|t:P : now	-42
d|open|t:P : personalize	-53
d|open|t:P : pull	-51
d|open|t:P : push	-47
d|open|t:P : send	-50
d|open|t:P : sync	-80
d|open|t:P Q delivery	-42
d|open|t:P Q file	-43
d|open|t:P Q for	-48
d|open|t:P Q is	-39
d|open|t:P S T	-42
d|open|t:P S in	-35
d|open|t:P S to	-29
d|open|t:P T Q	-32
d|open|t:P T dump	-58
d|open|t:P T user	72
d|open|t:P account import	-34
d|open|t:P add the	-69
d|open|t:P alone Q	-45
d|open|t:P and L	49
d|open|t:P and Q	-127
d|open|t:P and import	-65
d|open|t:P and want	-59
d|open|t:P arrowleft S	-33
d|open|t:P arrowright L	15
d|open|t:P arrowright profile	-82
d|open|t:P as a	-72
d|open|t:P as source	-31
d|open|t:P as well	-22
d|open|t:P audience export	-27
d|open|t:P audience for	-28
d|open|t:P broadcast for	-59
d|open|t:P but not	-38
d|open|t:P by postal	-43
d|open|t:P can target	-39
d|open|t:P complete our	-29
d|open|t:P conductor export	-41
d|open|t:P contact already	-21
d|open|t:P contact export	-47
d|open|t:P contact for	-38
d|open|t:P contact in	-40
d|open|t:P contact list	-45
d|open|t:P cookie identifier	-56
d|open|t:P data in	-79
d|open|t:P database update	-49
d|open|t:P de export	-59
d|open|t:P due thi	-25
d|open|t:P enhance the	-45
d|open|t:P entry T	-36
d|open|t:P eu Q	-56
d|open|t:P europe Q	-48
d|open|t:P europe only	-24
d|open|t:P event in	-29
d|open|t:P export T	-68
d|open|t:P export for	-35
d|open|t:P export of	-41
d|open|t:P for S	-38
d|open|t:P for profile	-65
d|open|t:P for the	-42
d|open|t:P for us	-46
d|open|t:P form fill	-43
d|open|t:P from S	-48
d|open|t:P from our	-24
d|open|t:P get S	-39
d|open|t:P gold table	-49
d|open|t:P hashed of	-32
d|open|t:P import S	-27
d|open|t:P import T	-46
d|open|t:P import and	-41
d|open|t:P in place	-64
d|open|t:P informed about	-58
d|open|t:P is done	-80
d|open|t:P is our	39
d|open|t:P is out	-50
d|open|t:P is too	-83
d|open|t:P job is	-46
d|open|t:P job stay	-56
d|open|t:P journey for	-51
d|open|t:P know about	-44
d|open|t:P lead from	-50
d|open|t:P lead sync	-47
d|open|t:P list S	-38
d|open|t:P list for	-50
d|open|t:P list from	-53
d|open|t:P list of	-44
d|open|t:P login data	-47
d|open|t:P model that	-46
d|open|t:P not not_Q	-48
d|open|t:P nothing else	-46
d|open|t:P nurture for	-52
d|open|t:P of S	-54
d|open|t:P on exit	-34
d|open|t:P open click	-38
d|open|t:P people sync	49
d|open|t:P please leave	-30
d|open|t:P profile T	-41
d|open|t:P profile update	-50
d|open|t:P rather than	-32
d|open|t:P registered user	-50
d|open|t:P scenario when	-56
d|open|t:P seg change	-43
d|open|t:P segment for	-36
d|open|t:P server event	-41
d|open|t:P should alway	-36
d|open|t:P should have	-33
d|open|t:P should tell	-64
d|open|t:P should too	-69
d|open|t:P site account	-54
d|open|t:P so flow	-49
d|open|t:P so that	-38
d|open|t:P stay as	-53
d|open|t:P success mean	-56
d|open|t:P tag for	-40
d|open|t:P to L	-96
d|open|t:P to Q	-30
d|open|t:P to S	-43
d|open|t:P to profile	-40
d|open|t:P user export	-42
d|open|t:P user import	-39
d|open|t:P user into	-35
d|open|t:P warehouse profile	-42
d|open|t:P was yesterday	-47
d|open|t:P we do	-90
d|open|t:P we stopped	-29
d|open|t:P when a	-31
d|open|t:P when someone	-49
d|open|t:P will follow	-61
d|open|t:P with Q	-93
d|open|t:P with S	-74
d|open|t:P with cooky	-65
d|open|t:P with the	-58
d|open|t:P work with	-59
d|open|t:P workflow list	-48
d|open|t:Q : P	-48
d|open|t:Q and L	-82
d|open|t:Q and P	-75
d|open|t:Q arrowright L	-47
d|open|t:Q for L	-46
d|open|t:Q for P	-44
d|open|t:Q maybe P	-40
d|open|t:Q the P	-64
d|open|t:Q with L	-72
d|open|t:Q with P	-107
d|open|t:S : P	-32
d|open|t:S arrowright F	-46
d|open|t:S arrowright P	-42
d|open|t:S from F	-43
d|open|t:S from L	-43
d|open|t:S from P	-30
d|open|t:S in F	-41
d|open|t:S in L	-28
d|open|t:S in P	-27
d|open|t:S inside P	-37
d|open|t:S into P	-26
d|open|t:S let P	-51
d|open|t:S on F	-36
d|open|t:S through P	-33
d|open|t:S to P	-12
d|open|t:S using P	-38
d|open|t:S via P	-32
d|open|t:S with P	-76
d|open|t:agency use P	-90
d|open|t:are in F	-34
d|open|t:are in P	-34
d|open|t:attribute in L	-32
d|open|t:audience in F	-44
d|open|t:audience to F	-23
d|open|t:audience with P	-61
d|open|t:but export P	-44
d|open|t:change in P	-16
d|open|t:come in L	-34
d|open|t:contact become L	-45
d|open|t:contact of F	-50
d|open|t:contact of P	-32
d|open|t:contact to F	-44
d|open|t:create a P	-46
d|open|t:data arrowright L	-49
d|open|t:data from P	-33
d|open|t:data in L	-40
d|open|t:data to P	-39
d|open|t:destination : F	-40
d|open|t:do in P	-59
d|open|t:do with P	-37
d|open|t:email to P	-43
d|open|t:event from F	-46
d|open|t:export to P	-29
d|open|t:for us P	-29
d|open|t:goal : P	-54
d|open|t:hook up P	-46
d|open|t:how doe P	-41
d|open|t:integration to P	-43
d|open|t:it is P	-32
d|open|t:keep a P	-58
d|open|t:last year P	-35
d|open|t:me an F	-43
d|open|t:me by P	-25
d|open|t:membership in P	-29
d|open|t:missing : P	-22
d|open|t:missing in L	-41
d|open|t:need to P	-26
d|open|t:next : P	-25
d|open|t:not_Q use P	-24
d|open|t:oauth for P	-51
d|open|t:on their L	-46
d|open|t:order from P	-37
d|open|t:out of P	-28
d|open|t:please : P	-52
d|open|t:please leave P	-36
d|open|t:profile with P	-57
d|open|t:project : P	-18
d|open|t:requirement : P	-48
d|open|t:so that P	-39
d|open|t:sync into L	-27
d|open|t:sync to F	-46
d|open|t:table into L	-30
d|open|t:to sync P	-47
d|open|t:today : P	-44
d|open|t:together with P	-63
d|open|t:up Q P	-38
d|open|t:up a P	-33
d|open|t:up with P	-48
d|open|t:vendor : P	-42
d|open|t:want that L	-36
d|open|t:want that P	-25
d|open|t:we connected P	-42
d|open|t:we have P	-23
d|open|t:with Q P	-43
d|open|t:with S P	-41
d|open|t:you help P	-47
d|open|task	15
d|open|verb1:in|means	-61
d|open|verb1:in|none	-58
d|open|verb1:in|place	-43
d|open|verb1:in|source	-33
d|open|verb1:in|target	-52
d|open|verb1:out|means	7
d|open|verb1:out|none	7
d|open|verb1:out|place	-37
d|open|verb1:out|source	-36
d|open|verb1:out|target	-32
d|open|verb1:rich|means	-79
d|open|verb1:rich|none	-97
d|open|verbs:in+out|means	-28
d|open|verbs:in+out|none	-80
d|open|verbs:in+out|source	-37
d|open|verbs:in|means	-61
d|open|verbs:in|none	-56
d|open|verbs:in|place	-49
d|open|verbs:in|source	-35
d|open|verbs:in|target	-52
d|open|verbs:out+rich|none	-50
d|open|verbs:out|means	8
d|open|verbs:out|none	12
d|open|verbs:out|place	-37
d|open|verbs:out|source	-32
d|open|verbs:out|target	-32
d|open|verbs:rich|means	-81
d|open|verbs:rich|none	-104
d|open|verbs:|means	37
d|open|verbs:|none	35
d|open|verbs:|place	-32
d|open|verbs:|source	-9
d|open|verbs:|target	-52
d|open|w:F	-18
d|open|w:N	-7
d|open|w:P	35
d|open|w:Q	-24
d|open|w:S	-11
d|open|w:a	24
d|open|w:abandon	-56
d|open|w:about	-19
d|open|w:activate	-58
d|open|w:activity	-45
d|open|w:ad	-86
d|open|w:add	-42
d|open|w:address	-33
d|open|w:advertise	-82
d|open|w:affinity	-53
d|open|w:again	-50
d|open|w:age	-76
d|open|w:agency	-32
d|open|w:alway	-42
d|open|w:analyst	-31
d|open|w:and	11
d|open|w:answer	-36
d|open|w:api	-52
d|open|w:app	-59
d|open|w:append	-66
d|open|w:are	33
d|open|w:arrive	-29
d|open|w:arrowleft	-24
d|open|w:article	-70
d|open|w:as	-27
d|open|w:attribute	-22
d|open|w:authorization	-50
d|open|w:backend	-55
d|open|w:become	-31
d|open|w:blog	-62
d|open|w:both	46
d|open|w:bought	-38
d|open|w:break	-55
d|open|w:bring	-48
d|open|w:broadcast	-50
d|open|w:build	17
d|open|w:but	-26
d|open|w:buy	-54
d|open|w:buyer	-49
d|open|w:by	-31
d|open|w:call	-37
d|open|w:campaign	30
d|open|w:can	-21
d|open|w:carry	-69
d|open|w:channel	-60
d|open|w:check	-32
d|open|w:churn	-38
d|open|w:classify	-46
d|open|w:click	-27
d|open|w:collector	-71
d|open|w:come	-11
d|open|w:company	-77
d|open|w:complete	-27
d|open|w:connect	31
d|open|w:connection	-34
d|open|w:consume	-53
d|open|w:contact	-12
d|open|w:content	-65
d|open|w:conversion	-9
d|open|w:cook	-71
d|open|w:cooky	-60
d|open|w:copy	-39
d|open|w:could	-12
d|open|w:coupon	-63
d|open|w:create	12
d|open|w:crm	-77
d|open|w:csv	-58
d|open|w:customer	-22
d|open|w:dashboard	-13
d|open|w:data	29
d|open|w:database	-64
d|open|w:de	-43
d|open|w:deal	-57
d|open|w:delete	-47
d|open|w:delighted	-57
d|open|w:delivery	-45
d|open|w:destination	-36
d|open|w:donor	-54
d|open|w:download	-58
d|open|w:drive	-67
d|open|w:due	-44
d|open|w:dump	-52
d|open|w:e	-80
d|open|w:else	-14
d|open|w:email	-47
d|open|w:enrich	-129
d|open|w:enrichment	-62
d|open|w:enter	-25
d|open|w:entry	-23
d|open|w:eu	-60
d|open|w:europe	-26
d|open|w:event	-40
d|open|w:everyone	-31
d|open|w:exit	-30
d|open|w:expired	-51
d|open|w:export	-50
d|open|w:fail	-33
d|open|w:failed	-44
d|open|w:failure	-33
d|open|w:feed	-71
d|open|w:festival	-41
d|open|w:file	-33
d|open|w:fill	-30
d|open|w:filled	-28
d|open|w:fine	-20
d|open|w:fire	-70
d|open|w:firebase	51
d|open|w:firmographic	-25
d|open|w:first	-29
d|open|w:fix	-41
d|open|w:floodlight	-64
d|open|w:follow	-21
d|open|w:frobnix	-95
d|open|w:from	-17
d|open|w:get	-17
d|open|w:give	-80
d|open|w:go	-33
d|open|w:goe	-45
d|open|w:goer	-41
d|open|w:guest	-65
d|open|w:hand	-74
d|open|w:has	-69
d|open|w:hashed	-9
d|open|w:hold	-39
d|open|w:holder	-55
d|open|w:home	-71
d|open|w:household	-51
d|open|w:how	50
d|open|w:i	43
d|open|w:id	-33
d|open|w:identifier	-48
d|open|w:if	-28
d|open|w:import	-61
d|open|w:imported	-26
d|open|w:in	-2
d|open|w:income	-79
d|open|w:info	-19
d|open|w:informed	-44
d|open|w:ingest	-108
d|open|w:ingestion	-56
d|open|w:integrate	-47
d|open|w:interest	-52
d|open|w:into	-33
d|open|w:invoice	-88
d|open|w:is	31
d|open|w:its	-37
d|open|w:join	-40
d|open|w:journey	-28
d|open|w:just	-56
d|open|w:keep	22
d|open|w:kid	-41
d|open|w:know	-10
d|open|w:later	-18
d|open|w:lead	-31
d|open|w:let	-49
d|open|w:lifetime	-48
d|open|w:like	-5
d|open|w:line	56
d|open|w:loaded	-59
d|open|w:lookalike	-39
d|open|w:lookup	-50
d|open|w:loyalty	-23
d|open|w:mail	-73
d|open|w:mailaddress	-66
d|open|w:make	34
d|open|w:manager	-32
d|open|w:match	-63
d|open|w:maybe	-27
d|open|w:me	27
d|open|w:measure	-37
d|open|w:media	-59
d|open|w:member	-24
d|open|w:membership	-31
d|open|w:message	-30
d|open|w:mirror	-43
d|open|w:missing	-30
d|open|w:mobile	-41
d|open|w:monitoring	-33
d|open|w:move	-25
d|open|w:must	-27
d|open|w:my	48
d|open|w:need	-37
d|open|w:new	15
d|open|w:next	-7
d|open|w:no	-32
d|open|w:not_P	-79
d|open|w:not_audience	-48
d|open|w:not_conductor	-50
d|open|w:not_event	-37
d|open|w:not_export	-46
d|open|w:not_import	-53
d|open|w:not_profile	-75
d|open|w:not_purchase	-64
d|open|w:notify	-23
d|open|w:now	15
d|open|w:nps	-88
d|open|w:oauth	-63
d|open|w:object	-71
d|open|w:old	-77
d|open|w:on	-34
d|open|w:one	-30
d|open|w:only	-24
d|open|w:onto	-31
d|open|w:open	-28
d|open|w:opt	-72
d|open|w:or	-41
d|open|w:order	-62
d|open|w:outbound	-32
d|open|w:owner	-39
d|open|w:paid	-73
d|open|w:parent	-69
d|open|w:partner	-97
d|open|w:payment	-72
d|open|w:personalize	-25
d|open|w:pick	-35
d|open|w:ping	-20
d|open|w:place	-7
d|open|w:platform	-93
d|open|w:player	-52
d|open|w:plus	-14
d|open|w:policy	-52
d|open|w:post	-70
d|open|w:predict	-43
d|open|w:profile	-41
d|open|w:propensity	-32
d|open|w:property	-50
d|open|w:prospect	-41
d|open|w:pull	-87
d|open|w:purchase	-34
d|open|w:push	-55
d|open|w:put	-57
d|open|w:qualify	-21
d|open|w:quota	-27
d|open|w:rather	-24
d|open|w:reach	-73
d|open|w:reachable	-52
d|open|w:read	-58
d|open|w:reader	-57
d|open|w:recipient	-42
d|open|w:refresh	-37
d|open|w:registered	-51
d|open|w:replicate	-29
d|open|w:result	-55
d|open|w:running	-20
d|open|w:save	-45
d|open|w:schedule	-91
d|open|w:score	-63
d|open|w:scoring	-44
d|open|w:second	-18
d|open|w:section	-60
d|open|w:see	-36
d|open|w:segment	-22
d|open|w:segmentation	-41
d|open|w:send	-15
d|open|w:server	-37
d|open|w:service	-54
d|open|w:share	-76
d|open|w:should	-6
d|open|w:show	23
d|open|w:signed	-30
d|open|w:similar	-40
d|open|w:since	19
d|open|w:size	-66
d|open|w:sms	-57
d|open|w:social	-91
d|open|w:somebody	-12
d|open|w:someone	-51
d|open|w:something	12
d|open|w:source	-59
d|open|w:sport	-58
d|open|w:stage	-50
d|open|w:start	-37
d|open|w:stay	-12
d|open|w:subscribe	-39
d|open|w:support	46
d|open|w:survey	-63
d|open|w:system	-75
d|open|w:table	-27
d|open|w:tag	-44
d|open|w:take	-34
d|open|w:target	-21
d|open|w:test	-67
d|open|w:than	-25
d|open|w:thank	20
d|open|w:that	-10
d|open|w:the	20
d|open|w:then	-18
d|open|w:there	-34
d|open|w:they	-21
d|open|w:thi	5
d|open|w:those	-37
d|open|w:through	-36
d|open|w:ticket	-76
d|open|w:tier	-62
d|open|w:time	-37
d|open|w:to	-28
d|open|w:too	-28
d|open|w:topic	-75
d|open|w:tracking	-33
d|open|w:train	-34
d|open|w:trial	-51
d|open|w:trigger	-45
d|open|w:type	-33
d|open|w:unsubscribe	-39
d|open|w:update	-38
d|open|w:upload	-52
d|open|w:us	-26
d|open|w:user	13
d|open|w:vendor	-29
d|open|w:vip	-60
d|open|w:visitor	-33
d|open|w:way	-22
d|open|w:we	-6
d|open|w:week	-41
d|open|w:weekend	-16
d|open|w:well	-22
d|open|w:what	37
d|open|w:when	-41
d|open|w:which	-34
d|open|w:why	49
d|open|w:will	-34
d|open|w:win	-58
d|open|w:without	-56
d|open|w:write	-72
d|open|w:yesterday	-8
d|open|w:you	35
d|open|ways:lacks|1	-169
d|open|ways:lacks|2	57
d|other	-18
d|other|audience	-16
d|other|b:: F	-48
d|other|b:: L	-44
d|other|b:: Q	-16
d|other|b:: S	-16
d|other|b:: T	-29
d|other|b:: alert	-34
d|other|b:: bring	-44
d|other|b:: contact	-47
d|other|b:: enrich	-40
d|other|b:: export	-52
d|other|b:: find	-45
d|other|b:: full	-28
d|other|b:: get	-38
d|other|b:: i	-38
d|other|b:: import	-24
d|other|b:: load	-25
d|other|b:: make	-30
d|other|b:: now	-19
d|other|b:: object	-56
d|other|b:: our	-44
d|other|b:: send	-35
d|other|b:: tell	-19
d|other|b:: thank	-20
d|other|b:: the	-39
d|other|b:: what	-46
d|other|b:: which	-41
d|other|b:: write	-43
d|other|b:F :	-29
d|other|b:F audience	-61
d|other|b:F can	-54
d|other|b:F contact	-45
d|other|b:F get	-48
d|other|b:F import	-49
d|other|b:F know	-59
d|other|b:F nothing	-41
d|other|b:F order	-42
d|other|b:F should	-57
d|other|b:F sync	-56
d|other|b:F the	-42
d|other|b:F we	-34
d|other|b:L :	-35
d|other|b:L T	-18
d|other|b:L alway	-38
d|other|b:L audience	-24
d|other|b:L tag	47
d|other|b:L to	-31
d|other|b:N :	-20
d|other|b:P Q	46
d|other|b:P S	-48
d|other|b:P T	-26
d|other|b:P alone	-41
d|other|b:P alway	-27
d|other|b:P and	-24
d|other|b:P arrowright	-60
d|other|b:P article	-54
d|other|b:P audience	-51
d|other|b:P contact	-61
d|other|b:P dashboard	53
d|other|b:P demo	45
d|other|b:P entry	-48
d|other|b:P export	-52
d|other|b:P for	53
d|other|b:P if	28
d|other|b:P is	-64
d|other|b:P job	-29
d|other|b:P like	40
d|other|b:P monitoring	46
d|other|b:P now	-37
d|other|b:P on	40
d|other|b:P seg	-37
d|other|b:P should	-30
d|other|b:P source	50
d|other|b:P table	-46
d|other|b:P tag	-43
d|other|b:P the	35
d|other|b:P to	-46
d|other|b:P warehouse	-45
d|other|b:P was	-51
d|other|b:P when	27
d|other|b:P will	-49
d|other|b:P with	-37
d|other|b:Q :	-23
d|other|b:Q N	-51
d|other|b:Q S	-21
d|other|b:Q T	-13
d|other|b:Q about	-36
d|other|b:Q account	-24
d|other|b:Q alarm	-63
d|other|b:Q alert	-53
d|other|b:Q and	-15
d|other|b:Q app	-56
d|other|b:Q attribute	-53
d|other|b:Q audience	-14
d|other|b:Q before	-104
d|other|b:Q cdo	-34
d|other|b:Q churn	-63
d|other|b:Q contact	-17
d|other|b:Q customer	-31
d|other|b:Q dashboard	-55
d|other|b:Q data	-16
d|other|b:Q demo	-22
d|other|b:Q event	-38
d|other|b:Q for	-27
d|other|b:Q from	-16
d|other|b:Q if	-67
d|other|b:Q import	-16
d|other|b:Q integration	-26
d|other|b:Q into	-28
d|other|b:Q job	-8
d|other|b:Q keep	-31
d|other|b:Q like	-65
d|other|b:Q lookalike	-54
d|other|b:Q me	-40
d|other|b:Q metric	-52
d|other|b:Q model	-54
d|other|b:Q need	-33
d|other|b:Q not	-23
d|other|b:Q note	-46
d|other|b:Q of	-47
d|other|b:Q on	-32
d|other|b:Q or	-42
d|other|b:Q order	-23
d|other|b:Q ping	-30
d|other|b:Q profile	-15
d|other|b:Q propensity	-44
d|other|b:Q scenario	-18
d|other|b:Q should	-24
d|other|b:Q so	-34
d|other|b:Q success	-44
d|other|b:Q table	-25
d|other|b:Q that	-44
d|other|b:Q the	-51
d|other|b:Q when	-53
d|other|b:Q with	-24
d|other|b:S :	-34
d|other|b:S P	38
d|other|b:S Q	-15
d|other|b:S T	-34
d|other|b:S and	-51
d|other|b:S are	-26
d|other|b:S audience	-21
d|other|b:S before	-46
d|other|b:S cohort	-54
d|other|b:S from	15
d|other|b:S in	-35
d|other|b:S into	-13
d|other|b:S is	-20
d|other|b:S nothing	-24
d|other|b:S of	-56
d|other|b:S on	-30
d|other|b:S please	-38
d|other|b:S plus	-58
d|other|b:S the	-28
d|other|b:S there	-19
d|other|b:S to	-20
d|other|b:S without	-41
d|other|b:T export	-51
d|other|b:T not	-42
d|other|b:T please	-38
d|other|b:T user	-73
d|other|b:a L	-54
d|other|b:a P	39
d|other|b:a Q	-40
d|other|b:a T	-53
d|other|b:a campaign	-81
d|other|b:a check	-32
d|other|b:a csv	-32
d|other|b:a custom	-30
d|other|b:a destination	-35
d|other|b:a file	-44
d|other|b:a new	-29
d|other|b:a not_purchase	-41
d|other|b:a record	-19
d|other|b:a shop	-12
d|other|b:a spreadsheet	-33
d|other|b:a table	-89
d|other|b:a way	-30
d|other|b:about our	-54
d|other|b:about people	-42
d|other|b:about something	-15
d|other|b:about them	-15
d|other|b:activate S	-51
d|other|b:ad platform	-76
d|other|b:ads on	-15
d|other|b:advertise to	-59
d|other|b:after that	-27
d|other|b:age and	-47
d|other|b:agency need	-76
d|other|b:alert me	-31
d|other|b:all channel	-59
d|other|b:already next	-16
d|other|b:alway has	-47
d|other|b:alway hold	-36
d|other|b:am new	-24
d|other|b:an Q	-34
d|other|b:an email	-48
d|other|b:an inbound	-28
d|other|b:an integration	-33
d|other|b:and P	-29
d|other|b:and Q	-18
d|other|b:and do	-15
d|other|b:and import	-42
d|other|b:and income	-46
d|other|b:and keep	-42
d|other|b:and run	-46
d|other|b:and save	-34
d|other|b:and store	-48
d|other|b:and tell	-25
d|other|b:anything is	-25
d|other|b:are in	-16
d|other|b:arrive in	-28
d|other|b:arrowright F	-29
d|other|b:arrowright L	-49
d|other|b:arrowright P	-34
d|other|b:as Q	-44
d|other|b:as a	-29
d|other|b:as attribute	-25
d|other|b:as csv	-23
d|other|b:as part	-22
d|other|b:as well	-25
d|other|b:asking for	-33
d|other|b:attribute in	-28
d|other|b:audience :	-32
d|other|b:audience event	-50
d|other|b:audience export	-33
d|other|b:audience for	-25
d|other|b:audience in	-25
d|other|b:audience of	-52
d|other|b:audience schema	-48
d|other|b:audience size	-14
d|other|b:audience to	-15
d|other|b:audience usable	-44
d|other|b:audit log	-34
d|other|b:away from	-30
d|other|b:be done	-10
d|other|b:be optimized	-15
d|other|b:be reachable	-41
d|other|b:become profile	-27
d|other|b:before friday	-12
d|other|b:before the	-23
d|other|b:better signal	-33
d|other|b:between Q	-32
d|other|b:bidding get	-43
d|other|b:blog post	-38
d|other|b:bring Q	-47
d|other|b:bring in	-25
d|other|b:budget is	-22
d|other|b:build an	-54
d|other|b:build lookalike	-78
d|other|b:but not	-39
d|other|b:but thi	-15
d|other|b:buyer to	-43
d|other|b:by Q	-45
d|other|b:call our	-33
d|other|b:campaign for	-92
d|other|b:can we	-25
d|other|b:can you	-29
d|other|b:change after	-28
d|other|b:change export	-36
d|other|b:check up	-32
d|other|b:cohort in	-54
d|other|b:company data	-49
d|other|b:connect F	-38
d|other|b:connect L	-38
d|other|b:connected Q	-14
d|other|b:contact become	-26
d|other|b:contact from	-22
d|other|b:contact in	-35
d|other|b:contact list	-15
d|other|b:contact of	-27
d|other|b:contact with	-26
d|other|b:content from	-36
d|other|b:context :	-12
d|other|b:conversion :	-37
d|other|b:conversion event	-36
d|other|b:could somebody	-33
d|other|b:coupon collector	-58
d|other|b:create an	-46
d|other|b:credential and	-14
d|other|b:csv of	-20
d|other|b:customer from	-28
d|other|b:customer on	-30
d|other|b:customer profile	-55
d|other|b:customer table	-24
d|other|b:customer to	-32
d|other|b:customer with	-48
d|other|b:data :	-32
d|other|b:data from	-21
d|other|b:data in	-47
d|other|b:data of	-35
d|other|b:data to	-46
d|other|b:data with	-49
d|other|b:delete the	-63
d|other|b:destination :	-37
d|other|b:destination for	-35
d|other|b:do i	-50
d|other|b:do not	-15
d|other|b:download my	-40
d|other|b:drive request	-49
d|other|b:due thi	-14
d|other|b:each audience	-34
d|other|b:else :	-15
d|other|b:else for	-17
d|other|b:email the	-57
d|other|b:email to	-24
d|other|b:enrich S	-73
d|other|b:enrich customer	-51
d|other|b:enrich my	-53
d|other|b:enrich profile	-30
d|other|b:enrichment with	-24
d|other|b:entity store	-46
d|other|b:entry and	-22
d|other|b:event and	-45
d|other|b:event before	-54
d|other|b:event export	-21
d|other|b:event from	-42
d|other|b:event in	-22
d|other|b:event of	-34
d|other|b:event pls	-51
d|other|b:event stream	-37
d|other|b:event to	-23
d|other|b:existing credential	-14
d|other|b:export S	-16
d|other|b:export T	-65
d|other|b:export audience	-38
d|other|b:export field	-66
d|other|b:export my	-56
d|other|b:export to	-34
d|other|b:failed job	34
d|other|b:field model	-66
d|other|b:file with	-45
d|other|b:find people	-26
d|other|b:first Q	-31
d|other|b:first change	-28
d|other|b:first time	-43
d|other|b:floodlight conversion	-36
d|other|b:follow later	-18
d|other|b:for L	61
d|other|b:for a	-30
d|other|b:for better	-33
d|other|b:for lookalike	-53
d|other|b:for now	-16
d|other|b:for those	-38
d|other|b:for us	-30
d|other|b:from F	-28
d|other|b:from L	-31
d|other|b:from P	24
d|other|b:from Q	-15
d|other|b:from an	-48
d|other|b:from marketing	-16
d|other|b:from not_P	-28
d|other|b:from our	-42
d|other|b:from the	-33
d|other|b:full load	-28
d|other|b:get Q	-52
d|other|b:get S	-55
d|other|b:get better	-43
d|other|b:get the	-38
d|other|b:give me	-60
d|other|b:go to	-41
d|other|b:goal :	-12
d|other|b:has the	-47
d|other|b:help me	-77
d|other|b:help send	-51
d|other|b:hey Q	-41
d|other|b:hey need	-36
d|other|b:history in	-42
d|other|b:hold the	-36
d|other|b:holder to	-50
d|other|b:home cook	-50
d|other|b:how do	-44
d|other|b:how many	-21
d|other|b:how much	-49
d|other|b:how to	-20
d|other|b:i am	-24
d|other|b:i need	-39
d|other|b:i use	-38
d|other|b:i want	-23
d|other|b:i would	-33
d|other|b:if anything	-25
d|other|b:import Q	-19
d|other|b:import blog	-38
d|other|b:import contact	-21
d|other|b:import customer	-64
d|other|b:import event	-32
d|other|b:import from	-26
d|other|b:import order	-36
d|other|b:import purchase	-57
d|other|b:import row	-42
d|other|b:import the	-39
d|other|b:import work	-16
d|other|b:in F	-52
d|other|b:in L	-38
d|other|b:in Q	-27
d|other|b:in a	-52
d|other|b:in all	-63
d|other|b:in due	-44
d|other|b:in the	-60
d|other|b:inbound integration	-28
d|other|b:ingest our	-63
d|other|b:integration from	-28
d|other|b:into L	-36
d|other|b:into P	-18
d|other|b:into Q	-21
d|other|b:into our	-31
d|other|b:into profile	-48
d|other|b:is F	-41
d|other|b:is a	-70
d|other|b:is about	-15
d|other|b:is approved	-22
d|other|b:is asking	-33
d|other|b:is missing	-11
d|other|b:is my	-74
d|other|b:is necessary	-36
d|other|b:is the	-26
d|other|b:is there	-19
d|other|b:is too	-25
d|other|b:it T	-46
d|other|b:it know	-13
d|other|b:it run	-12
d|other|b:its contact	-26
d|other|b:job for	-46
d|other|b:job platform	-38
d|other|b:job send	-36
d|other|b:job stay	-21
d|other|b:keep our	-39
d|other|b:know about	-41
d|other|b:know our	-47
d|other|b:lapsed donor	-60
d|other|b:last month	-15
d|other|b:learn about	-43
d|other|b:leave P	-41
d|other|b:let it	-13
d|other|b:lifecycle team	-15
d|other|b:like the	-41
d|other|b:like to	-15
d|other|b:list S	-26
d|other|b:list all	-67
d|other|b:list get	-32
d|other|b:load a	-23
d|other|b:load first	-28
d|other|b:load the	-42
d|other|b:log of	-33
d|other|b:lookalike for	49
d|other|b:loyalty project	-22
d|other|b:mail to	-49
d|other|b:make our	-51
d|other|b:marketing :	-16
d|other|b:marketing tool	-54
d|other|b:match our	-45
d|other|b:me S	-66
d|other|b:me a	-71
d|other|b:me if	-13
d|other|b:me target	-59
d|other|b:me the	-57
d|other|b:mean that	-12
d|other|b:media agency	-47
d|other|b:member of	-35
d|other|b:mobile app	-37
d|other|b:month we	-19
d|other|b:move our	-31
d|other|b:moved away	-30
d|other|b:my S	-32
d|other|b:my job	-58
d|other|b:my profile	-57
d|other|b:necessary that	-36
d|other|b:need S	-48
d|other|b:need a	-63
d|other|b:need the	-27
d|other|b:need to	-22
d|other|b:new to	-24
d|other|b:newsletter reader	-53
d|other|b:not not_P	-37
d|other|b:not not_backfill	-14
d|other|b:not not_import	-53
d|other|b:not the	-36
d|other|b:not use	-45
d|other|b:not_P :	-63
d|other|b:not_P last	-28
d|other|b:nothing else	-17
d|other|b:now Q	-28
d|other|b:object :	-56
d|other|b:of P	-65
d|other|b:of S	-22
d|other|b:of all	-62
d|other|b:of audience	-60
d|other|b:of the	-5
d|other|b:of what	-27
d|other|b:off our	-53
d|other|b:old system	-54
d|other|b:on F	-44
d|other|b:on Q	-49
d|other|b:on an	-53
d|other|b:on our	-7
d|other|b:on real	-15
d|other|b:on social	-65
d|other|b:on what	-42
d|other|b:one up	-36
d|other|b:only the	-53
d|other|b:onto profile	-72
d|other|b:optimized on	-15
d|other|b:or Q	-42
d|other|b:order T	-41
d|other|b:other job	-28
d|other|b:other system	-55
d|other|b:our F	-50
d|other|b:our L	-19
d|other|b:our P	53
d|other|b:our Q	-22
d|other|b:our ads	-15
d|other|b:our analyst	-62
d|other|b:our app	-41
d|other|b:our audience	-38
d|other|b:our contact	-32
d|other|b:our crm	-51
d|other|b:our customer	-64
d|other|b:our data	-59
d|other|b:our email	-55
d|other|b:our marketing	-56
d|other|b:our media	-47
d|other|b:our member	-53
d|other|b:our mobile	-38
d|other|b:our newsletter	-50
d|other|b:our own	-36
d|other|b:our partner	-82
d|other|b:our people	-36
d|other|b:our pricing	-24
d|other|b:our purchase	-36
d|other|b:our scoring	-45
d|other|b:our segment	-26
d|other|b:our shop	-50
d|other|b:our warehouse	-47
d|other|b:out to	-58
d|other|b:over to	-33
d|other|b:parent of	-33
d|other|b:part of	-26
d|other|b:people from	-34
d|other|b:people in	-62
d|other|b:people similar	-26
d|other|b:people to	-35
d|other|b:place Q	-32
d|other|b:place we	-50
d|other|b:platform :	-38
d|other|b:please :	-19
d|other|b:policy holder	-45
d|other|b:pricing api	-24
d|other|b:profile :	-36
d|other|b:profile T	-70
d|other|b:profile and	-59
d|other|b:profile to	-24
d|other|b:profile with	-34
d|other|b:project :	-22
d|other|b:propensity score	-51
d|other|b:pull S	-30
d|other|b:pull data	-25
d|other|b:purchase event	-23
d|other|b:purchase from	-49
d|other|b:purchase so	-42
d|other|b:push S	-40
d|other|b:push for	-39
d|other|b:push the	-48
d|other|b:put S	-69
d|other|b:quality send	-33
d|other|b:rather than	-18
d|other|b:reach S	-44
d|other|b:reachable through	-41
d|other|b:read event	-41
d|other|b:read the	-34
d|other|b:real purchase	-15
d|other|b:record in	-13
d|other|b:request from	-16
d|other|b:request to	-38
d|other|b:run a	-13
d|other|b:run before	-12
d|other|b:run it	-46
d|other|b:save the	-34
d|other|b:scenario when	-18
d|other|b:schema to	-48
d|other|b:score on	-28
d|other|b:scoring service	-34
d|other|b:see the	-39
d|other|b:seg change	-36
d|other|b:segment S	-38
d|other|b:send S	-35
d|other|b:send a	-51
d|other|b:send audience	-56
d|other|b:send data	-47
d|other|b:send mail	-49
d|other|b:send our	-46
d|other|b:send purchase	-21
d|other|b:send the	-40
d|other|b:send to	-63
d|other|b:service and	-34
d|other|b:set that	-36
d|other|b:share S	-44
d|other|b:shop with	-12
d|other|b:should alway	-34
d|other|b:should get	-41
d|other|b:should know	-33
d|other|b:should learn	-43
d|other|b:should too	-39
d|other|b:show me	-57
d|other|b:signal quality	-33
d|other|b:signed up	-23
d|other|b:similar to	-35
d|other|b:since Q	-25
d|other|b:slow for	-25
d|other|b:so let	-15
d|other|b:so that	-46
d|other|b:social data	-47
d|other|b:somebody import	-42
d|other|b:someone join	-54
d|other|b:something else	-15
d|other|b:source :	-56
d|other|b:sport section	-43
d|other|b:stay untouched	-21
d|other|b:stopped using	-27
d|other|b:success mean	-12
d|other|b:sync P	-42
d|other|b:sync S	-58
d|other|b:sync contact	-39
d|other|b:sync my	-50
d|other|b:sync with	-33
d|other|b:table in	-51
d|other|b:table into	-27
d|other|b:table of	-51
d|other|b:table to	-48
d|other|b:target S	-23
d|other|b:tell Q	-25
d|other|b:tell me	-22
d|other|b:test drive	-49
d|other|b:than not_Q	-18
d|other|b:that L	-42
d|other|b:that P	-20
d|other|b:that bidding	-43
d|other|b:that it	-12
d|other|b:that its	-26
d|other|b:that one	-36
d|other|b:that should	-44
d|other|b:that the	-50
d|other|b:the F	-84
d|other|b:the L	27
d|other|b:the P	-41
d|other|b:the Q	-1
d|other|b:the activity	-36
d|other|b:the ad	-43
d|other|b:the agency	-76
d|other|b:the best	-42
d|other|b:the budget	-26
d|other|b:the campaign	-38
d|other|b:the contact	-18
d|other|b:the dashboard	-66
d|other|b:the existing	-14
d|other|b:the lifecycle	-15
d|other|b:the loyalty	-9
d|other|b:the other	-54
d|other|b:the people	-61
d|other|b:the profile	-35
d|other|b:the score	-34
d|other|b:the segment	-33
d|other|b:the sport	-47
d|other|b:the weekend	-23
d|other|b:them in	-36
d|other|b:there a	-36
d|other|b:thi Q	-17
d|other|b:thi export	-44
d|other|b:thi is	-15
d|other|b:thi sync	-40
d|other|b:thi week	-14
d|other|b:those who	-23
d|other|b:ticket N	-14
d|other|b:time buyer	-43
d|other|b:to F	-32
d|other|b:to L	-42
d|other|b:to Q	-9
d|other|b:to S	-31
d|other|b:to a	-13
d|other|b:to append	-16
d|other|b:to be	-45
d|other|b:to export	-50
d|other|b:to frobnix	-50
d|other|b:to know	-29
d|other|b:to make	-20
d|other|b:to new	-58
d|other|b:to our	2
d|other|b:to profile	-43
d|other|b:to reach	-79
d|other|b:to send	-37
d|other|b:to the	-56
d|other|b:to thi	-24
d|other|b:to warehouse	-53
d|other|b:too slow	-25
d|other|b:train Q	-63
d|other|b:trial expired	-48
d|other|b:up P	72
d|other|b:up Q	-28
d|other|b:up a	-71
d|other|b:up an	-34
d|other|b:up in	-43
d|other|b:up with	-23
d|other|b:upload offline	-37
d|other|b:upload to	-68
d|other|b:us Q	-40
d|other|b:us export	-43
d|other|b:usable in	-44
d|other|b:use F	-61
d|other|b:use the	-21
d|other|b:user table	-36
d|other|b:using not_P	-37
d|other|b:using not_Q	-26
d|other|b:via Q	-51
d|other|b:vip enter	-18
d|other|b:want S	-56
d|other|b:want a	-33
d|other|b:want that	-39
d|other|b:warehouse profile	-50
d|other|b:way that	-47
d|other|b:we connected	-19
d|other|b:we have	-24
d|other|b:we moved	-30
d|other|b:we need	-17
d|other|b:we run	-17
d|other|b:we stopped	-27
d|other|b:we use	-26
d|other|b:we want	-15
d|other|b:we would	-44
d|other|b:weekend guest	-49
d|other|b:well but	-15
d|other|b:what can	-30
d|other|b:what happened	-59
d|other|b:what is	-13
d|other|b:when people	-43
d|other|b:when vip	-35
d|other|b:which audience	-42
d|other|b:which job	-36
d|other|b:who are	-63
d|other|b:who is	-26
d|other|b:who signed	-23
d|other|b:will follow	-18
d|other|b:with F	-76
d|other|b:with Q	-11
d|other|b:with S	-15
d|other|b:with our	-14
d|other|b:without a	-41
d|other|b:work already	-16
d|other|b:would like	-32
d|other|b:year Q	-22
d|other|b:you do	-44
d|other|b:you put	-28
d|other|before:2|	-30
d|other|before:4312|	-57
d|other|before:START|	13
d|other|before:START|arrowleft	-38
d|other|before:START|arrowright	-59
d|other|before:START|with	-42
d|other|before:_|from	-41
d|other|before:_|on	-35
d|other|before:_|to	-29
d|other|before:acquired|through	-33
d|other|before:and|	-41
d|other|before:are|in	-32
d|other|before:attributes|in	-31
d|other|before:audiences|in	-48
d|other|before:audiences|to	-40
d|other|before:audience|in	-38
d|other|before:audience|to	-23
d|other|before:away|from	-29
d|other|before:build|	-42
d|other|before:came|from	-33
d|other|before:clicked|	-32
d|other|before:collect|in	-36
d|other|before:connected|	-42
d|other|before:connect|	-23
d|other|before:contacts|	-66
d|other|before:contacts|in	-45
d|other|before:contacts|with	-38
d|other|before:content|from	-43
d|other|before:create|	32
d|other|before:customers|on	-34
d|other|before:data|from	-19
d|other|before:data|to	-64
d|other|before:destination|	-58
d|other|before:does|	-41
d|other|before:events|from	-47
d|other|before:events|in	-27
d|other|before:everything|to	-43
d|other|before:export|	-36
d|other|before:export|to	-58
d|other|before:fill|	-45
d|other|before:have|	-29
d|other|before:imported|from	-49
d|other|before:import|	-43
d|other|before:import|from	-19
d|other|before:insights|for	-47
d|other|before:instead|	-22
d|other|before:integrate|	-49
d|other|before:is|	-45
d|other|before:is|in	-31
d|other|before:keep|	-34
d|other|before:know|in	-32
d|other|before:leads|from	-26
d|other|before:leave|	-48
d|other|before:let|	-59
d|other|before:like|to	-61
d|other|before:live|in	-46
d|other|before:lytics|to	-53
d|other|before:me|in	40
d|other|before:monitor|	-53
d|other|before:not|	-58
d|other|before:opened|	-46
d|other|before:orders|from	-50
d|other|before:over|to	-37
d|other|before:people|to	-30
d|other|before:please|	-31
d|other|before:post|to	26
d|other|before:prepare|	-59
d|other|before:profiles|in	-57
d|other|before:profiles|to	-42
d|other|before:profiles|with	-37
d|other|before:push|	-34
d|other|before:reachable|through	-42
d|other|before:see|	-71
d|other|before:segments|in	-39
d|other|before:segment|arrowright	-38
d|other|before:send|to	-38
d|other|before:since|	-16
d|other|before:so|	-37
d|other|before:stopped|using	-41
d|other|before:sync|	-67
d|other|before:sync|to	-47
d|other|before:sync|with	-48
d|other|before:system|	-60
d|other|before:table|in	-67
d|other|before:together|with	-64
d|other|before:train|	49
d|other|before:up|	48
d|other|before:up|with	-41
d|other|before:uses|	-81
d|other|before:vips|to	-26
d|other|before:visitors|for	44
d|other|before:visitors|from	52
d|other|before:want|	-38
d|other|before:way|	-36
d|other|before:we|use	-53
d|other|first:F	-98
d|other|first:L	-60
d|other|first:P	35
d|other|first:Q	-25
d|other|first:T	-17
d|other|first:activate	-64
d|other|first:advertise	-68
d|other|first:an	-54
d|other|first:append	-35
d|other|first:as	-27
d|other|first:back	-34
d|other|first:bring	-44
d|other|first:build	-19
d|other|first:call	-38
d|other|first:can	-47
d|other|first:connect	-68
d|other|first:content	-49
d|other|first:context	-17
d|other|first:conversion	-34
d|other|first:could	-33
d|other|first:create	-35
d|other|first:csv	-32
d|other|first:delete	-72
d|other|first:destination	-48
d|other|first:doe	-57
d|other|first:download	-47
d|other|first:emit	-49
d|other|first:enrich	-65
d|other|first:event	-40
d|other|first:export	-92
d|other|first:first	-22
d|other|first:for	-41
d|other|first:forward	-52
d|other|first:get	-49
d|other|first:give	-54
d|other|first:goal	-16
d|other|first:help	-96
d|other|first:hey	-22
d|other|first:hi	-34
d|other|first:how	-56
d|other|first:i	-47
d|other|first:import	-66
d|other|first:ingest	-78
d|other|first:integrate	-62
d|other|first:is	-77
d|other|first:it	-46
d|other|first:keep	-38
d|other|first:last	-28
d|other|first:leave	-37
d|other|first:load	-43
d|other|first:make	-78
d|other|first:match	-59
d|other|first:measure	-56
d|other|first:member	-62
d|other|first:move	-31
d|other|first:open	-32
d|other|first:our	-15
d|other|first:please	-28
d|other|first:propensity	-52
d|other|first:pull	-61
d|other|first:push	-63
d|other|first:query	-48
d|other|first:reach	-53
d|other|first:read	-49
d|other|first:report	-57
d|other|first:request	-25
d|other|first:seed	-40
d|other|first:segment	-72
d|other|first:send	-55
d|other|first:share	-59
d|other|first:should	-53
d|other|first:show	-62
d|other|first:since	-31
d|other|first:so	-16
d|other|first:source	-61
d|other|first:step	-28
d|other|first:sync	-62
d|other|first:take	-49
d|other|first:target	-61
d|other|first:task	-43
d|other|first:the	-31
d|other|first:there	-69
d|other|first:ticket	-20
d|other|first:track	-54
d|other|first:two	-27
d|other|first:upload	-44
d|other|first:use	-37
d|other|first:user	-34
d|other|first:we	-28
d|other|first:what	-52
d|other|first:when	-68
d|other|first:which	-78
d|other|first:who	-83
d|other|first:why	-57
d|other|first:write	-67
d|other|first:you	-37
d|other|kind:alerts	-11
d|other|kind:audience	-25
d|other|kind:content	-74
d|other|kind:conversions	-15
d|other|kind:events	-6
d|other|kind:files	-36
d|other|kind:model	30
d|other|kind:monitoring	42
d|other|kind:profiles	-13
d|other|kind:setup	46
d|other|last:F	-70
d|other|last:L	-35
d|other|last:P	46
d|other|last:Q	-16
d|other|last:S	-36
d|other|last:T	-46
d|other|last:account	-45
d|other|last:agency	-55
d|other|last:anything	-23
d|other|last:app	-58
d|other|last:append	-46
d|other|last:approved	-27
d|other|last:asap	-55
d|other|last:audience	-40
d|other|last:better	-61
d|other|last:campaign	-46
d|other|last:channel	-32
d|other|last:contact	-49
d|other|last:conversion	-30
d|other|last:convert	-39
d|other|last:crm	-85
d|other|last:csv	-38
d|other|last:custom	-41
d|other|last:customer	-57
d|other|last:data	-61
d|other|last:do	-42
d|other|last:done	-16
d|other|last:email	-61
d|other|last:end	-37
d|other|last:enter	-32
d|other|last:event	-31
d|other|last:expired	-56
d|other|last:export	-69
d|other|last:file	-40
d|other|last:fresh	-50
d|other|last:friday	-16
d|other|last:frobnix	-61
d|other|last:have	-57
d|other|last:help	-70
d|other|last:here	-36
d|other|last:id	-44
d|other|last:import	-71
d|other|last:in	-40
d|other|last:it	-21
d|other|last:know	-34
d|other|last:later	-21
d|other|last:list	-44
d|other|last:lookalike	-58
d|other|last:me	-82
d|other|last:missing	-28
d|other|last:model	-36
d|other|last:morning	-55
d|other|last:not_P	-47
d|other|last:not_Q	-20
d|other|last:not_backfill	-24
d|other|last:not_export	-57
d|other|last:not_purchase	-39
d|other|last:now	-41
d|other|last:number	-61
d|other|last:on	-46
d|other|last:partner	-58
d|other|last:place	-21
d|other|last:platform	-67
d|other|last:please	-27
d|other|last:post	-41
d|other|last:profile	-44
d|other|last:purchase	-21
d|other|last:qualify	-32
d|other|last:ready	-36
d|other|last:report	-48
d|other|last:reporting	-67
d|other|last:request	-39
d|other|last:row	-48
d|other|last:sale	-71
d|other|last:segmentation	-40
d|other|last:server	-51
d|other|last:shop	-51
d|other|last:size	-47
d|other|last:social	-69
d|other|last:store	-42
d|other|last:sync	-34
d|other|last:system	-76
d|other|last:team	-24
d|other|last:thank	-32
d|other|last:that	-52
d|other|last:them	-36
d|other|last:there	-38
d|other|last:too	-43
d|other|last:tool	-68
d|other|last:topic	-69
d|other|last:untouched	-25
d|other|last:up	-46
d|other|last:us	-48
d|other|last:user	-28
d|other|last:value	-70
d|other|last:vip	-48
d|other|last:warehouse	-78
d|other|last:week	-20
d|other|last:weekend	-33
d|other|last:work	-40
d|other|left::	35
d|other|left:F	-51
d|other|left:L	69
d|other|left:P	-36
d|other|left:Q	-20
d|other|left:S	24
d|other|left:a	38
d|other|left:activate	-31
d|other|left:activity	-34
d|other|left:alert	36
d|other|left:already	-56
d|other|left:are	-15
d|other|left:arrowright	-34
d|other|left:attribute	-34
d|other|left:audience	-51
d|other|left:be	-46
d|other|left:can	-4
d|other|left:connect	-35
d|other|left:contact	-52
d|other|left:content	-31
d|other|left:create	44
d|other|left:data	-24
d|other|left:destination	-41
d|other|left:enrich	-38
d|other|left:enter	-56
d|other|left:entity	-45
d|other|left:event	-44
d|other|left:everything	-43
d|other|left:export	-51
d|other|left:for	32
d|other|left:history	-51
d|other|left:i	-15
d|other|left:integrate	-56
d|other|left:into	-25
d|other|left:is	-17
d|other|left:keep	-28
d|other|left:leave	-44
d|other|left:list	-27
d|other|left:make	-47
d|other|left:member	-46
d|other|left:ml	56
d|other|left:of	-16
d|other|left:on	30
d|other|left:order	-53
d|other|left:our	31
d|other|left:people	-45
d|other|left:post	43
d|other|left:profile	-41
d|other|left:push	-45
d|other|left:put	-52
d|other|left:second	-46
d|other|left:segment	-39
d|other|left:set	73
d|other|left:store	-45
d|other|left:sync	-39
d|other|left:table	-62
d|other|left:tag	52
d|other|left:that	-68
d|other|left:there	-47
d|other|left:to	15
d|other|left:train	63
d|other|left:up	65
d|other|left:use	-39
d|other|left:when	-56
d|other|left:would	-55
d|other|length:0	-41
d|other|length:1	-56
d|other|length:2	-33
d|other|length:3	-21
d|other|lytics:none	38
d|other|lytics:place	-24
d|other|lytics:source	-46
d|other|lytics:target	-53
d|other|other:means|target	-50
d|other|other:none|means	-35
d|other|other:none|place	16
d|other|other:none|target	-19
d|other|other:place|none	-38
d|other|other:place|place	-44
d|other|other:place|source	-44
d|other|other:source|means	-45
d|other|other:source|none	-46
d|other|other:source|target	-21
d|other|other:target|source	-35
d|other|prep:	18
d|other|prep:arrowleft	-38
d|other|prep:arrowright	-62
d|other|prep:for	26
d|other|prep:into	-36
d|other|prep:on	-20
d|other|prep:onto	-39
d|other|prep:through	-29
d|other|records|means	-60
d|other|records|none	-30
d|other|records|source	-46
d|other|records|target	-59
d|other|right::	-15
d|other|right:F	-54
d|other|right:N	42
d|other|right:S	-36
d|other|right:T	-37
d|other|right:a	20
d|other|right:already	-33
d|other|right:alway	-42
d|other|right:an	30
d|other|right:are	27
d|other|right:arrowright	-51
d|other|right:article	-53
d|other|right:as	-37
d|other|right:asap	-40
d|other|right:audience	-31
d|other|right:auth	41
d|other|right:before	31
d|other|right:blog	-37
d|other|right:churn	34
d|other|right:come	-54
d|other|right:constraint	-11
d|other|right:contact	-45
d|other|right:conversion	-40
d|other|right:course	32
d|other|right:credential	32
d|other|right:dashboard	46
d|other|right:data	-21
d|other|right:demo	45
d|other|right:do	-26
d|other|right:else	-39
d|other|right:email	-55
d|other|right:entry	-41
d|other|right:error	38
d|other|right:failed	35
d|other|right:fine	-40
d|other|right:for	46
d|other|right:get	-54
d|other|right:has	-30
d|other|right:hashed	27
d|other|right:hold	-42
d|other|right:if	34
d|other|right:in	-45
d|other|right:is	-25
d|other|right:it	-36
d|other|right:job	46
d|other|right:know	-56
d|other|right:later	-40
d|other|right:like	36
d|other|right:list	-74
d|other|right:load	-29
d|other|right:mail	-46
d|other|right:me	25
d|other|right:model	56
d|other|right:monitoring	46
d|other|right:need	-71
d|other|right:not	-40
d|other|right:nothing	-25
d|other|right:now	-34
d|other|right:on	48
d|other|right:only	-57
d|other|right:order	-40
d|other|right:our	-40
d|other|right:possible	-48
d|other|right:post	-37
d|other|right:predict	44
d|other|right:push	-50
d|other|right:running	-40
d|other|right:scope	-40
d|other|right:see	-39
d|other|right:seg	-36
d|other|right:segmentation	-50
d|other|right:send	-74
d|other|right:should	-34
d|other|right:since	-16
d|other|right:sync	-52
d|other|right:table	-50
d|other|right:the	29
d|other|right:them	-52
d|other|right:through	-24
d|other|right:to	-57
d|other|right:too	-44
d|other|right:up	-37
d|other|right:want	-35
d|other|right:warehouse	-45
d|other|right:what	-63
d|other|right:when	28
d|other|right:will	-36
d|other|right:work	-59
d|other|role:means	5
d|other|role:means|false	15
d|other|role:means|true	-25
d|other|role:none	21
d|other|role:none|false	-33
d|other|role:none|true	-21
d|other|role:place|true	-11
d|other|role:source|false	-27
d|other|role:target	-13
d|other|role:target|true	-13
d|other|t:F : S	-32
d|other|t:F audience :	-33
d|other|t:F can thi	-51
d|other|t:F contact list	-37
d|other|t:F nothing else	-41
d|other|t:F should have	-45
d|other|t:F should too	-48
d|other|t:L alway has	-38
d|other|t:L audience in	-43
d|other|t:L to P	-41
d|other|t:P : S	-40
d|other|t:P : email	-55
d|other|t:P : import	-37
d|other|t:P : load	-46
d|other|t:P : send	-59
d|other|t:P : tell	35
d|other|t:P S is	-50
d|other|t:P T user	-85
d|other|t:P alway has	-27
d|other|t:P and Q	-81
d|other|t:P arrowright L	-54
d|other|t:P audience to	-45
d|other|t:P dashboard for	45
d|other|t:P for L	56
d|other|t:P for churn	56
d|other|t:P job is	-43
d|other|t:P like we	40
d|other|t:P metric for	39
d|other|t:P model that	44
d|other|t:P now :	-37
d|other|t:P on what	-51
d|other|t:P seg change	-37
d|other|t:P should know	-42
d|other|t:P table to	-21
d|other|t:P tag through	-28
d|other|t:P to Q	-24
d|other|t:P warehouse profile	-45
d|other|t:P was yesterday	-51
d|other|t:P when a	26
d|other|t:P when an	28
d|other|t:P will follow	-49
d|other|t:P with Q	-42
d|other|t:Q and P	-29
d|other|t:Q arrowright P	-29
d|other|t:Q for P	-36
d|other|t:Q into L	-33
d|other|t:Q with P	-35
d|other|t:S arrowright F	-30
d|other|t:S for P	46
d|other|t:S from F	-35
d|other|t:S from P	42
d|other|t:S in F	-49
d|other|t:S in P	-47
d|other|t:S into P	-47
d|other|t:S on F	-42
d|other|t:S with F	-60
d|other|t:are in P	-30
d|other|t:attribute in P	-25
d|other|t:audience in F	-46
d|other|t:audience to P	-37
d|other|t:come in L	-40
d|other|t:contact with F	-39
d|other|t:content from P	-40
d|other|t:create a P	44
d|other|t:data in L	-33
d|other|t:data to P	-55
d|other|t:event from F	-32
d|other|t:everything to P	-37
d|other|t:export to P	-51
d|other|t:get our P	-44
d|other|t:in our L	-30
d|other|t:in our P	34
d|other|t:install the P	-28
d|other|t:is in P	-23
d|other|t:like to P	-50
d|other|t:metric in F	-44
d|other|t:set up P	73
d|other|t:sync with F	-44
d|other|t:table in P	-47
d|other|t:table into L	-43
d|other|t:them in L	-36
d|other|t:to our F	-52
d|other|t:train a P	39
d|other|t:way that L	-38
d|other|t:way that P	-27
d|other|task	115
d|other|verb1:in|means	-59
d|other|verb1:in|none	-29
d|other|verb1:in|place	-20
d|other|verb1:in|source	-32
d|other|verb1:in|target	-39
d|other|verb1:out|none	7
d|other|verb1:out|source	-14
d|other|verb1:rich|means	-49
d|other|verb1:rich|none	-64
d|other|verbs:in+out|source	-34
d|other|verbs:in|means	-60
d|other|verbs:in|none	-33
d|other|verbs:in|source	-32
d|other|verbs:in|target	-35
d|other|verbs:out|source	-10
d|other|verbs:rich|means	-49
d|other|verbs:rich|none	-71
d|other|verbs:|means	28
d|other|verbs:|none	27
d|other|verbs:|target	-33
d|other|w::	-4
d|other|w:F	-57
d|other|w:P	54
d|other|w:Q	-12
d|other|w:S	-11
d|other|w:T	-20
d|other|w:about	-26
d|other|w:account	-13
d|other|w:activate	-46
d|other|w:ad	-69
d|other|w:advertise	-59
d|other|w:affinity	-61
d|other|w:after	-25
d|other|w:age	-41
d|other|w:agency	-18
d|other|w:all	-72
d|other|w:alway	-46
d|other|w:am	-24
d|other|w:analyst	-63
d|other|w:and	-13
d|other|w:answer	-51
d|other|w:anything	-20
d|other|w:api	-47
d|other|w:append	-30
d|other|w:approved	-22
d|other|w:are	-22
d|other|w:arrive	-27
d|other|w:arrowright	-26
d|other|w:article	-69
d|other|w:asap	-42
d|other|w:ask	-19
d|other|w:asking	-33
d|other|w:attribute	-75
d|other|w:audience	-19
d|other|w:audit	-32
d|other|w:away	-30
d|other|w:be	-15
d|other|w:become	-20
d|other|w:before	-9
d|other|w:best	-55
d|other|w:better	-56
d|other|w:bidding	-43
d|other|w:big	-40
d|other|w:blog	-63
d|other|w:branch	-65
d|other|w:bring	-32
d|other|w:budget	-26
d|other|w:bulk	-31
d|other|w:but	-14
d|other|w:buyer	-51
d|other|w:call	-46
d|other|w:campaign	-35
d|other|w:can	-22
d|other|w:cart	-32
d|other|w:case	-39
d|other|w:cdo	-34
d|other|w:change	-1
d|other|w:check	-32
d|other|w:clickstream	-40
d|other|w:cohort	-44
d|other|w:company	-36
d|other|w:connect	-26
d|other|w:contact	-21
d|other|w:content	-57
d|other|w:context	-12
d|other|w:conversion	-7
d|other|w:cook	-50
d|other|w:cooky	-43
d|other|w:could	-22
d|other|w:coupon	-58
d|other|w:create	-21
d|other|w:credential	-13
d|other|w:crm	-21
d|other|w:csv	-28
d|other|w:custom	-21
d|other|w:customer	-8
d|other|w:data	-37
d|other|w:database	-47
d|other|w:delete	-68
d|other|w:delighted	-52
d|other|w:demo	38
d|other|w:destination	-35
d|other|w:did	-45
d|other|w:do	-11
d|other|w:doe	-40
d|other|w:dog	-65
d|other|w:donor	-60
d|other|w:download	-37
d|other|w:drip	-68
d|other|w:drive	-49
d|other|w:due	-14
d|other|w:dump	-45
d|other|w:else	-17
d|other|w:end	-32
d|other|w:enrich	-40
d|other|w:enrichment	-45
d|other|w:enter	-14
d|other|w:entity	-41
d|other|w:entry	-39
d|other|w:event	-17
d|other|w:everything	-39
d|other|w:exist	-59
d|other|w:existing	-8
d|other|w:exit	-28
d|other|w:expired	-48
d|other|w:export	-64
d|other|w:failed	33
d|other|w:feed	-61
d|other|w:field	-31
d|other|w:file	-24
d|other|w:fill	-25
d|other|w:fire	-56
d|other|w:first	-29
d|other|w:floodlight	-20
d|other|w:forward	-37
d|other|w:fresh	-58
d|other|w:friday	-12
d|other|w:frobnix	-70
d|other|w:from	-9
d|other|w:full	-23
d|other|w:get	-37
d|other|w:give	-49
d|other|w:go	-34
d|other|w:goal	-12
d|other|w:guest	-49
d|other|w:hand	-54
d|other|w:happened	-59
d|other|w:has	-20
d|other|w:have	-27
d|other|w:help	-37
d|other|w:here	-20
d|other|w:hi	-26
d|other|w:history	-45
d|other|w:hold	-38
d|other|w:holder	-48
d|other|w:home	-50
d|other|w:house	-46
d|other|w:household	-61
d|other|w:how	-10
d|other|w:i	-35
d|other|w:id	-12
d|other|w:import	-19
d|other|w:in	-9
d|other|w:inbound	-35
d|other|w:info	-18
d|other|w:ingest	-34
d|other|w:insight	-58
d|other|w:integrate	-43
d|other|w:integration	-22
d|other|w:into	-12
d|other|w:invoice	-61
d|other|w:is	-10
d|other|w:its	-57
d|other|w:json	-6
d|other|w:keep	-25
d|other|w:know	-41
d|other|w:lapsed	-51
d|other|w:later	-11
d|other|w:learn	-43
d|other|w:lifecycle	-17
d|other|w:like	-13
d|other|w:line	-59
d|other|w:list	-17
d|other|w:load	-38
d|other|w:log	-31
d|other|w:lookalike	32
d|other|w:lookup	-50
d|other|w:loyalty	-21
d|other|w:make	-55
d|other|w:many	-19
d|other|w:marketing	-21
d|other|w:mean	-12
d|other|w:media	-47
d|other|w:member	-39
d|other|w:missing	-13
d|other|w:mobile	-29
d|other|w:monitoring	41
d|other|w:month	-24
d|other|w:more	-48
d|other|w:morning	-50
d|other|w:move	-39
d|other|w:moved	-30
d|other|w:much	-49
d|other|w:my	-48
d|other|w:necessary	-36
d|other|w:need	-33
d|other|w:new	-19
d|other|w:newsletter	-54
d|other|w:not	-5
d|other|w:not_P	-56
d|other|w:not_Q	-18
d|other|w:not_audience	-30
d|other|w:not_backfill	-17
d|other|w:not_import	-70
d|other|w:not_purchase	-36
d|other|w:not_user	-50
d|other|w:not_write	-22
d|other|w:nothing	-18
d|other|w:now	-16
d|other|w:nps	-58
d|other|w:object	-50
d|other|w:off	-65
d|other|w:old	-71
d|other|w:one	-46
d|other|w:only	-29
d|other|w:onto	-65
d|other|w:optimized	-15
d|other|w:order	-25
d|other|w:other	-25
d|other|w:our	-11
d|other|w:out	-18
d|other|w:own	-35
d|other|w:parent	-34
d|other|w:part	-26
d|other|w:partner	-75
d|other|w:password	-65
d|other|w:people	-35
d|other|w:platform	-58
d|other|w:please	-11
d|other|w:pls	-57
d|other|w:plus	-10
d|other|w:policy	-45
d|other|w:populate	-38
d|other|w:predict	34
d|other|w:pricing	-43
d|other|w:profile	-18
d|other|w:project	-22
d|other|w:propensity	-40
d|other|w:provider	-57
d|other|w:pull	-33
d|other|w:push	-41
d|other|w:qualify	-25
d|other|w:quality	-69
d|other|w:query	-45
d|other|w:rather	-30
d|other|w:reachable	-41
d|other|w:read	-28
d|other|w:reader	-37
d|other|w:record	-15
d|other|w:report	-21
d|other|w:reporting	-57
d|other|w:request	-23
d|other|w:resolve	-39
d|other|w:row	-34
d|other|w:run	-10
d|other|w:save	-42
d|other|w:scenario	-18
d|other|w:schedule	-56
d|other|w:schema	-44
d|other|w:score	-23
d|other|w:scoring	-41
d|other|w:section	-43
d|other|w:seed	-56
d|other|w:seg	-36
d|other|w:segment	-23
d|other|w:send	-36
d|other|w:service	-54
d|other|w:share	-40
d|other|w:shop	-13
d|other|w:should	-24
d|other|w:show	-28
d|other|w:signal	-31
d|other|w:signed	-23
d|other|w:since	-21
d|other|w:size	-12
d|other|w:slow	-25
d|other|w:so	-24
d|other|w:social	-71
d|other|w:someone	-35
d|other|w:sport	-42
d|other|w:spreadsheet	-31
d|other|w:stopped	-27
d|other|w:store	-38
d|other|w:stream	-23
d|other|w:subscriber	-34
d|other|w:success	-12
d|other|w:survey	-28
d|other|w:sync	-26
d|other|w:system	-47
d|other|w:table	-21
d|other|w:take	-28
d|other|w:target	-39
d|other|w:team	-21
d|other|w:tell	-15
d|other|w:template	-69
d|other|w:test	-49
d|other|w:than	-17
d|other|w:thank	-27
d|other|w:that	-21
d|other|w:the	-8
d|other|w:them	-34
d|other|w:there	-34
d|other|w:they	-11
d|other|w:thi	-11
d|other|w:those	-25
d|other|w:through	-25
d|other|w:ticket	-22
d|other|w:to	-11
d|other|w:too	-42
d|other|w:tool	-69
d|other|w:topic	-61
d|other|w:train	47
d|other|w:trial	-28
d|other|w:trigger	-20
d|other|w:two	-21
d|other|w:untouched	-21
d|other|w:update	-43
d|other|w:usable	-44
d|other|w:use	-17
d|other|w:user	-21
d|other|w:using	-22
d|other|w:vendor	-36
d|other|w:view	-28
d|other|w:vip	-25
d|other|w:visit	-41
d|other|w:visitor	-27
d|other|w:warehouse	-69
d|other|w:way	-17
d|other|w:we	-12
d|other|w:week	-15
d|other|w:weekend	-27
d|other|w:well	-25
d|other|w:what	-24
d|other|w:where	-28
d|other|w:which	-23
d|other|w:who	-17
d|other|w:why	-62
d|other|w:will	-23
d|other|w:without	-32
d|other|w:work	-25
d|other|w:would	-36
d|other|w:write	-48
d|other|w:you	-24
d|other|ways:has|1	28
d|other|ways:has|2	-21
d|other|ways:has|3	-18
n|ambiguous:true|known:1	-33
n|family:false|known:0	154
n|family:false|known:1	33
n|family:true|known:1	-79
n|feature:true|known:0	-116
n|feature:true|known:1	-26
n|first:F	41
n|first:N	-26
n|first:Q	-44
n|first:S	-24
n|first:T	-55
n|first:a	-50
n|first:account	-51
n|first:add	-38
n|first:an	-67
n|first:append	-64
n|first:ask	-33
n|first:audience	-18
n|first:back	-30
n|first:behavioral	-39
n|first:bid	-30
n|first:bring	-50
n|first:call	-53
n|first:can	23
n|first:classify	-67
n|first:clickstream	-46
n|first:collect	-75
n|first:connect	-25
n|first:consume	-53
n|first:content	-88
n|first:conversion	-37
n|first:copy	-35
n|first:could	-21
n|first:create	37
n|first:csv	-57
n|first:customer	-43
n|first:data	-44
n|first:delete	-50
n|first:destination	29
n|first:do	-40
n|first:dont	-46
n|first:download	-83
n|first:drop	-25
n|first:dump	-37
n|first:email	-64
n|first:enhanced	-48
n|first:enrich	-40
n|first:event	-22
n|first:feed	-58
n|first:fill	-34
n|first:forward	-50
n|first:from	-76
n|first:get	-25
n|first:give	-74
n|first:have	-39
n|first:hey	-25
n|first:hi	-26
n|first:hook	-70
n|first:i	-15
n|first:import	-23
n|first:in	-31
n|first:instead	-26
n|first:integrate	-46
n|first:keep	-40
n|first:leave	-28
n|first:let	-82
n|first:link	-57
n|first:load	-57
n|first:look	-30
n|first:lookalike	-44
n|first:mail	-83
n|first:make	-33
n|first:mark	-52
n|first:match	-38
n|first:measure	-40
n|first:model	-72
n|first:monitor	-73
n|first:my	-40
n|first:need	-34
n|first:not	-43
n|first:notify	-80
n|first:open	-52
n|first:our	-23
n|first:personalize	-23
n|first:pick	-45
n|first:pls	-50
n|first:populate	-42
n|first:post	-46
n|first:predict	-72
n|first:profile	-36
n|first:programmatic	-58
n|first:query	-33
n|first:reach	-33
n|first:read	-29
n|first:remove	-29
n|first:replicate	-35
n|first:report	-45
n|first:request	-37
n|first:retarget	-26
n|first:score	-77
n|first:segment	-45
n|first:set	-17
n|first:show	-25
n|first:since	-32
n|first:step	-43
n|first:store	-38
n|first:suppress	-59
n|first:tag	-63
n|first:tell	-53
n|first:the	15
n|first:train	-66
n|first:trial	-47
n|first:two	-43
n|first:type	-64
n|first:update	-41
n|first:upload	-30
n|first:user	-34
n|first:warn	-44
n|first:we	-16
n|first:what	-31
n|first:which	-22
n|first:who	-38
n|first:with	-26
n|first:work	-58
n|first:write	-25
n|first:you	-31
n|foreign:true|known:0	54
n|foreign:true|known:1	-57
n|foreign|means|known:0	41
n|foreign|none|known:0	23
n|foreign|none|known:1	-70
n|foreign|place|known:0	30
n|foreign|source|known:0	22
n|foreign|target|known:0	51
n|known:0|rolesfalse	103
n|known:1|rolesfalse	-53
n|known:1|rolestrue	-60
n|known:2|rolesfalse	-33
n|known:2|rolestrue	-35
n|nothing named	57
n|some ruled out	-13
n|sure:true|known:1	-48
n|unknown|known:1	-33
n|w:F	94
n|w:N	-23
n|w:Q	-35
n|w:S	6
n|w:a	-31
n|w:abandon	-27
n|w:acquisition	-53
n|w:activity	-43
n|w:add	-27
n|w:added	-39
n|w:advertise	-23
n|w:affinity	-106
n|w:again	-62
n|w:agency	-23
n|w:alert	-27
n|w:all	-30
n|w:alone	-24
n|w:already	-28
n|w:am	-27
n|w:and	-26
n|w:annual	-40
n|w:answer	-107
n|w:anything	-22
n|w:api	-102
n|w:append	-27
n|w:arrive	-40
n|w:article	-135
n|w:as	-32
n|w:ask	-32
n|w:asked	-25
n|w:asking	-39
n|w:at	-28
n|w:attribution	-42
n|w:audience	25
n|w:authorization	-84
n|w:authorize	-45
n|w:away	-25
n|w:backfill	-70
n|w:bad	-55
n|w:bargain	-39
n|w:be	-13
n|w:behavior	-68
n|w:behavioral	-28
n|w:better	-30
n|w:between	-32
n|w:bidding	-46
n|w:blog	-112
n|w:boss	-45
n|w:both	-41
n|w:bought	-60
n|w:bounce	-33
n|w:break	-90
n|w:bring	-23
n|w:but	-21
n|w:buy	-71
n|w:by	-89
n|w:call	-73
n|w:called	51
n|w:calling	-25
n|w:can	-9
n|w:cart	-37
n|w:change	-38
n|w:churn	-39
n|w:classify	-83
n|w:click	-31
n|w:cohort	-43
n|w:collect	-52
n|w:coming	-16
n|w:complete	-29
n|w:connect	-18
n|w:connected	-39
n|w:connection	-49
n|w:consume	-37
n|w:content	-133
n|w:conversion	-45
n|w:convert	-45
n|w:could	-18
n|w:count	-34
n|w:course	-16
n|w:credential	-33
n|w:csv	-117
n|w:custom	-92
n|w:delete	-52
n|w:destination	27
n|w:detail	-30
n|w:do	-16
n|w:done	-29
n|w:dont	-26
n|w:download	-85
n|w:each	-73
n|w:else	-22
n|w:email	-40
n|w:engagement	-29
n|w:entity	-36
n|w:entry	-22
n|w:europe	-18
n|w:event	-41
n|w:every	-29
n|w:everyone	-63
n|w:exchange	-29
n|w:excluded	-81
n|w:existing	-19
n|w:export	26
n|w:exported	-19
n|w:exporting	-28
n|w:fail	-54
n|w:failed	-94
n|w:feed	-16
n|w:field	-63
n|w:file	-28
n|w:fine	-27
n|w:fire	-33
n|w:firebase	-42
n|w:floodlight	-54
n|w:follow	-31
n|w:for	-24
n|w:forward	-26
n|w:frequency	42
n|w:fresh	-25
n|w:frm	-52
n|w:from	-17
n|w:give	-39
n|w:goe	-62
n|w:handed	-41
n|w:happen	-36
n|w:has	-47
n|w:hashed	-21
n|w:have	-16
n|w:here	-29
n|w:hey	-21
n|w:hi	-18
n|w:history	-26
n|w:hook	-43
n|w:household	-97
n|w:hunter	-37
n|w:i	-12
n|w:idfa	-29
n|w:if	-29
n|w:import	-28
n|w:inbox	-79
n|w:including	-25
n|w:informed	-41
n|w:ingest	-20
n|w:install	-65
n|w:integrate	-33
n|w:into	-17
n|w:it	-34
n|w:json	-35
n|w:just	-46
n|w:keep	-20
n|w:key	-15
n|w:kid	-68
n|w:lack	-27
n|w:last	-22
n|w:later	-30
n|w:lead	-31
n|w:learn	-46
n|w:leave	-21
n|w:lifecycle	-42
n|w:lifetime	-50
n|w:like	28
n|w:likelihood	-61
n|w:link	-42
n|w:load	-30
n|w:look	-29
n|w:lookalike	-38
n|w:lookup	-98
n|w:lost	-16
n|w:love	-42
n|w:low	-42
n|w:loyalty	-33
n|w:mail	-62
n|w:mailaddress	-68
n|w:make	-15
n|w:manager	-58
n|w:many	-14
n|w:match	-28
n|w:may	-17
n|w:maybe	-30
n|w:measure	-45
n|w:media	37
n|w:member	27
n|w:membership	-46
n|w:meta	-36
n|w:metric	-27
n|w:million	-32
n|w:missing	-24
n|w:model	-152
n|w:monitor	-68
n|w:monitoring	-30
n|w:monthly	-63
n|w:more	-43
n|w:moved	-24
n|w:name	-25
n|w:next	-18
n|w:not	-20
n|w:not_Q	-17
n|w:not_audience	-48
n|w:not_backfill	-25
n|w:not_conductor	-41
n|w:not_create	-59
n|w:not_csv	-59
n|w:not_event	-28
n|w:not_export	-53
n|w:not_import	-34
n|w:not_send	-28
n|w:not_write	-17
n|w:notification	-26
n|w:notify	-49
n|w:now	-17
n|w:number	-26
n|w:of	-26
n|w:offline	-36
n|w:on	-28
n|w:only	-11
n|w:open	-29
n|w:ops	-58
n|w:opt	-32
n|w:optimized	-40
n|w:or	-30
n|w:order	-19
n|w:ordered	-20
n|w:over	-31
n|w:own	-48
n|w:owner	-30
n|w:page	-30
n|w:paid	-87
n|w:people	-9
n|w:personalization	-31
n|w:pick	-25
n|w:ping	-17
n|w:place	-32
n|w:platform	71
n|w:possible	-69
n|w:predict	-74
n|w:profile	-45
n|w:programmatic	-71
n|w:prospect	-31
n|w:publisher	-34
n|w:pulled	-26
n|w:purchase	-30
n|w:rather	-65
n|w:read	-17
n|w:ready	-16
n|w:real	-61
n|w:receive	-26
n|w:record	-13
n|w:recorded	-27
n|w:refresh	-31
n|w:remove	-24
n|w:report	-33
n|w:request	-15
n|w:requirement	-27
n|w:result	-69
n|w:retention	-41
n|w:risk	-22
n|w:row	-67
n|w:run	-31
n|w:running	-27
n|w:sale	-32
n|w:same	-33
n|w:save	-83
n|w:schema	-39
n|w:score	-95
n|w:scoring	-109
n|w:segment	-10
n|w:segmentation	-41
n|w:sending	-33
n|w:server	-66
n|w:service	-97
n|w:set	-18
n|w:setting	-27
n|w:ship	-37
n|w:shopping	-34
n|w:show	-47
n|w:side	-41
n|w:signal	-38
n|w:similar	-86
n|w:since	-17
n|w:slow	-22
n|w:small	-43
n|w:sms	-25
n|w:so	-21
n|w:someone	-36
n|w:something	-33
n|w:spend	-53
n|w:spreadsheet	-77
n|w:stage	-37
n|w:static	-20
n|w:status	-46
n|w:stay	-19
n|w:stop	-21
n|w:stopped	-46
n|w:store	-53
n|w:stream	-31
n|w:subscriber	-23
n|w:support	-48
n|w:suppress	-64
n|w:sync	-12
n|w:system	25
n|w:table	-52
n|w:tag	-101
n|w:take	-22
n|w:talk	-56
n|w:team	-29
n|w:than	-63
n|w:thank	-15
n|w:that	-16
n|w:the	6
n|w:thi	-28
n|w:thing	45
n|w:those	-26
n|w:today	-28
n|w:together	-75
n|w:tool	30
n|w:topic	-118
n|w:train	-58
n|w:trigger	-26
n|w:two	-32
n|w:type	-54
n|w:untouched	-26
n|w:update	-19
n|w:upload	-19
n|w:us	-32
n|w:usable	-30
n|w:use	-31
n|w:user	-27
n|w:using	-30
n|w:value	-40
n|w:vendor	-47
n|w:via	-17
n|w:view	-47
n|w:vip	-35
n|w:visible	-36
n|w:visit	-27
n|w:visitor	-20
n|w:was	-24
n|w:way	-8
n|w:we	-10
n|w:web	-25
n|w:well	-26
n|w:what	5
n|w:when	-28
n|w:where	-29
n|w:who	-40
n|w:with	-20
n|w:work	-31
n|w:workflow	-36
n|w:wrong	-73
n|w:x	-37
n|w:year	-20
n|w:yesterday	-24
o|clear|ordinaryfalse	-79
o|clear|ordinarytrue	-31
o|conversions|ordinarytrue	-48
o|enrichment|0	-22
o|enrichment|1	-178
o|enrichment|2	-135
o|enrichment|3	134
o|enrichment|audiencefalse|ordinaryfalse	-27
o|enrichment|audiencefalse|ordinarytrue	-126
o|enrichment|audiencetrue|ordinaryfalse	7
o|enrichment|audiencetrue|ordinarytrue	-87
o|events|ordinaryfalse	-41
o|events|ordinarytrue	-111
o|export|0	-22
o|export|1	-242
o|export|2	-13
o|export|3	41
o|export|audiencetrue|ordinaryfalse	17
o|export|audiencetrue|ordinarytrue	-109
o|first:F	-35
o|first:N	-73
o|first:P	-57
o|first:Q	-25
o|first:T	-97
o|first:account	-73
o|first:activate	-25
o|first:add	-101
o|first:advertise	-92
o|first:alert	-68
o|first:all	-62
o|first:an	-57
o|first:analyze	-47
o|first:append	-33
o|first:archive	-44
o|first:as	-30
o|first:attribute	-85
o|first:audience	-77
o|first:audit	-48
o|first:back	-74
o|first:basic	-53
o|first:behavioral	-59
o|first:bid	-74
o|first:bring	-59
o|first:build	-36
o|first:bulk	-54
o|first:call	-63
o|first:can	-92
o|first:classify	-71
o|first:clickstream	-62
o|first:collect	-32
o|first:conductor	-59
o|first:consume	-69
o|first:contact	-41
o|first:content	-70
o|first:context	-34
o|first:convert	-68
o|first:copy	-65
o|first:could	-30
o|first:csv	-46
o|first:customer	-39
o|first:data	-32
o|first:deliver	-84
o|first:destination	-42
o|first:dont	-51
o|first:download	-31
o|first:drop	-63
o|first:dump	-71
o|first:either	-58
o|first:email	-32
o|first:enhanced	-57
o|first:enrich	-48
o|first:entity	-91
o|first:event	-76
o|first:everyone	-70
o|first:exclude	-42
o|first:export	-17
o|first:feed	-45
o|first:file	-70
o|first:fill	-47
o|first:find	-58
o|first:firmographic	-76
o|first:first	-75
o|first:for	-33
o|first:forward	-37
o|first:from	-58
o|first:get	-86
o|first:give	-75
o|first:goal	-31
o|first:hand	-82
o|first:help	-83
o|first:hi	-45
o|first:how	-27
o|first:i	-34
o|first:id	-68
o|first:im	-52
o|first:import	-33
o|first:in	-37
o|first:inbound	-25
o|first:ingest	-51
o|first:ingestion	-61
o|first:install	-57
o|first:instead	-39
o|first:integrate	40
o|first:is	-39
o|first:it	-68
o|first:json	-57
o|first:last	-31
o|first:leave	-33
o|first:let	-88
o|first:link	-2
o|first:load	-89
o|first:log	-55
o|first:lookalike	-61
o|first:make	-91
o|first:mark	-53
o|first:measure	-36
o|first:member	-45
o|first:membership	-48
o|first:mirror	-70
o|first:model	-47
o|first:monitor	-62
o|first:move	-61
o|first:need	-64
o|first:no	-69
o|first:not	-64
o|first:notify	-42
o|first:offline	-48
o|first:offload	-49
o|first:onboard	-74
o|first:ops	-39
o|first:optimize	-42
o|first:our	-37
o|first:page	-52
o|first:partner	-45
o|first:personalize	-56
o|first:phone	-64
o|first:pick	-46
o|first:ping	-34
o|first:pipe	-54
o|first:pls	-83
o|first:populate	-71
o|first:post	-112
o|first:predict	-76
o|first:prepare	-45
o|first:propensity	-44
o|first:publish	-72
o|first:pull	-49
o|first:purchase	-33
o|first:push	-79
o|first:put	-31
o|first:query	-60
o|first:raw	-58
o|first:reach	-91
o|first:read	-62
o|first:record	-43
o|first:remarket	-59
o|first:remarketing	-88
o|first:remove	-49
o|first:replicate	48
o|first:report	-42
o|first:request	-19
o|first:retarget	-72
o|first:score	-45
o|first:see	-65
o|first:seed	-75
o|first:segment	-56
o|first:send	-23
o|first:serve	-76
o|first:share	-25
o|first:ship	-62
o|first:should	51
o|first:show	-104
o|first:since	-33
o|first:sms	-42
o|first:so	-27
o|first:source	-32
o|first:start	-52
o|first:still	-53
o|first:stop	-72
o|first:store	-70
o|first:subscribe	-41
o|first:suppress	-71
o|first:sync	-47
o|first:tag	-53
o|first:tailored	-49
o|first:take	-62
o|first:target	-43
o|first:tell	-36
o|first:text	-47
o|first:the	-27
o|first:there	-48
o|first:those	-51
o|first:ticket	-33
o|first:track	-56
o|first:train	-46
o|first:translate	-79
o|first:trial	-67
o|first:trigger	47
o|first:unload	-64
o|first:update	-76
o|first:upload	-146
o|first:user	-82
o|first:warn	-70
o|first:we	-19
o|first:web	-52
o|first:website	-40
o|first:wed	-43
o|first:weve	-45
o|first:what	-24
o|first:when	-78
o|first:where	-59
o|first:which	-82
o|first:who	-94
o|first:win	-64
o|first:with	-35
o|first:write	-79
o|first:you	-22
o|import|0	-18
o|import|1	-192
o|import|2	-64
o|import|3	-43
o|import|audiencefalse|ordinaryfalse	-60
o|import|audiencefalse|ordinarytrue	-20
o|import|audiencetrue|ordinaryfalse	-53
o|import|audiencetrue|ordinarytrue	-126
o|lacks|ordinaryfalse	-19
o|length:1	-22
o|length:2	-16
o|length:3	-18
o|length:4	-47
o|length:5	-24
o|none|ordinaryfalse	-12
o|none|ordinarytrue	-33
o|nothing|ordinaryfalse	-22
o|nothing|ordinarytrue	-8
o|open|1	-224
o|open|2	21
o|open|audiencetrue|ordinaryfalse	-49
o|open|audiencetrue|ordinarytrue	-33
o|other|1	-194
o|other|2	-17
o|other|audiencefalse|ordinaryfalse	-37
o|other|audiencefalse|ordinarytrue	-28
o|other|audiencetrue|ordinaryfalse	-45
o|other|audiencetrue|ordinarytrue	-22
o|other|ordinaryfalse	-34
o|other|ordinarytrue	-34
o|people|ordinaryfalse	-10
o|people|ordinarytrue	-55
o|tie|ordinaryfalse	-100
o|tie|ordinarytrue	-16
o|w::	-16
o|w:F	-29
o|w:L	-10
o|w:Q	-19
o|w:S	-27
o|w:T	-19
o|w:a	-28
o|w:abandon	-94
o|w:abandoner	-54
o|w:abm	-81
o|w:activate	-20
o|w:activity	-27
o|w:ad	-62
o|w:added	-66
o|w:additionally	-44
o|w:adress	-74
o|w:ads	-45
o|w:advertise	-81
o|w:affinity	-64
o|w:after	-29
o|w:again	-34
o|w:age	-63
o|w:agency	-22
o|w:agent	-63
o|w:aimed	-87
o|w:alert	-40
o|w:all	-36
o|w:alone	-15
o|w:already	-18
o|w:also	-50
o|w:an	16
o|w:analyst	-60
o|w:analyze	-45
o|w:and	-6
o|w:anniversary	-43
o|w:answer	-42
o|w:any	-61
o|w:anymore	-49
o|w:anyone	-49
o|w:api	-72
o|w:app	-65
o|w:appear	-64
o|w:append	-17
o|w:approved	-24
o|w:archive	-44
o|w:area	-50
o|w:arrive	-32
o|w:arrowright	-26
o|w:article	-56
o|w:as	-13
o|w:asking	-46
o|w:at	-16
o|w:attach	-67
o|w:attentive	-37
o|w:attribute	-39
o|w:audio	-37
o|w:audit	-42
o|w:automatic	-55
o|w:available	-93
o|w:back	-36
o|w:backend	-76
o|w:backup	-55
o|w:bargain	-59
o|w:based	-41
o|w:basic	-47
o|w:basically	-52
o|w:basket	-55
o|w:become	-55
o|w:before	-25
o|w:behavioral	-55
o|w:belong	-31
o|w:best	-46
o|w:better	-43
o|w:between	-47
o|w:bi	-35
o|w:bid	-78
o|w:black	-60
o|w:blog	-63
o|w:body	-51
o|w:book	-49
o|w:booking	-35
o|w:bought	-72
o|w:bounce	-36
o|w:branch	-62
o|w:brand	-43
o|w:break	-31
o|w:bring	-35
o|w:broadcast	-50
o|w:browser	-31
o|w:bucket	-56
o|w:budget	-29
o|w:bulk	-31
o|w:but	-26
o|w:buy	-19
o|w:buyer	-30
o|w:ca	-67
o|w:call	-44
o|w:called	-46
o|w:calling	-43
o|w:campaign	-55
o|w:can	-27
o|w:cant	-63
o|w:capi	-67
o|w:card	-47
o|w:carry	-64
o|w:cart	-94
o|w:case	-39
o|w:catalog	-48
o|w:category	-36
o|w:cdo	-42
o|w:channel	-80
o|w:chat	-49
o|w:check	-26
o|w:checkout	-77
o|w:churn	-51
o|w:churned	-35
o|w:classify	-54
o|w:clean	-54
o|w:click	-34
o|w:clickstream	-65
o|w:client	-36
o|w:cm	-77
o|w:cmo	-52
o|w:cohort	-83
o|w:colleague	-23
o|w:collect	-37
o|w:collector	-49
o|w:come	-25
o|w:coming	-34
o|w:company	-70
o|w:completed	-61
o|w:compliance	-54
o|w:conductor	-55
o|w:consume	-54
o|w:consumer	-70
o|w:contact	-26
o|w:container	-50
o|w:content	-51
o|w:conversation	-59
o|w:conversion	11
o|w:convert	-62
o|w:converter	-64
o|w:cookie	-84
o|w:cooky	-79
o|w:copy	-61
o|w:could	-27
o|w:count	-22
o|w:coupon	-49
o|w:course	-46
o|w:created	-51
o|w:credential	-29
o|w:crm	-96
o|w:csv	-45
o|w:customer	-75
o|w:dashboard	-57
o|w:database	-48
o|w:de	-79
o|w:deal	-62
o|w:definition	-43
o|w:delete	47
o|w:delighted	-54
o|w:deliver	-63
o|w:delivery	-56
o|w:delta	-37
o|w:demo	-48
o|w:demographic	-91
o|w:deploy	-70
o|w:destination	-27
o|w:device	-46
o|w:did	-68
o|w:dimension	-68
o|w:direct	-43
o|w:display	38
o|w:dog	-80
o|w:domain	-54
o|w:done	-41
o|w:dont	-58
o|w:download	-24
o|w:drift	-72
o|w:drip	-53
o|w:drive	-50
o|w:drop	-47
o|w:due	-27
o|w:dump	-61
o|w:e	-59
o|w:each	-47
o|w:easier	-53
o|w:easiest	-51
o|w:either	-53
o|w:else	-22
o|w:email	-57
o|w:emailing	-49
o|w:emit	-63
o|w:end	-22
o|w:endpoint	-48
o|w:engagement	-45
o|w:enhanced	-42
o|w:enrich	-30
o|w:enter	24
o|w:entered	-32
o|w:entering	-31
o|w:enterprise	-55
o|w:entry	-56
o|w:eu	-66
o|w:event	-35
o|w:every	-31
o|w:everybody	-39
o|w:everything	-34
o|w:exclude	-57
o|w:excluded	-70
o|w:exclusion	-37
o|w:exit	-68
o|w:experiment	-55
o|w:experimentation	-42
o|w:expire	-36
o|w:expired	-36
o|w:export	-12
o|w:exported	-59
o|w:exporting	-45
o|w:extension	-41
o|w:fail	-30
o|w:failure	-47
o|w:fall	-55
o|w:fan	-64
o|w:favorite	-39
o|w:feature	-45
o|w:feed	-42
o|w:festival	-34
o|w:field	22
o|w:filled	-95
o|w:filter	-67
o|w:find	-53
o|w:fine	-18
o|w:fire	-106
o|w:firmographic	-75
o|w:first	-38
o|w:fix	-71
o|w:flag	-55
o|w:flood	-50
o|w:floodlight	-51
o|w:flow	-75
o|w:for	-18
o|w:form	-46
o|w:forward	-34
o|w:free	-47
o|w:frequent	-77
o|w:fresh	-95
o|w:friday	-24
o|w:frm	-48
o|w:frobnix	-52
o|w:from	-26
o|w:furniture	-46
o|w:gamer	-71
o|w:garden	-46
o|w:gclid	-60
o|w:gdpr	-61
o|w:gender	-53
o|w:get	-27
o|w:gimme	-61
o|w:go	-28
o|w:goal	-24
o|w:goe	-17
o|w:goer	-34
o|w:gold	-44
o|w:grab	-42
o|w:group	-46
o|w:guest	-52
o|w:handle	-28
o|w:happened	-75
o|w:hashed	-59
o|w:help	-42
o|w:here	-28
o|w:hi	-36
o|w:high	-83
o|w:historical	-53
o|w:history	-47
o|w:hit	-89
o|w:hold	-68
o|w:house	-61
o|w:household	-47
o|w:how	-13
o|w:hunter	-58
o|w:id	-29
o|w:identifier	46
o|w:idfa	-94
o|w:if	-44
o|w:im	-42
o|w:import	-28
o|w:imported	-42
o|w:importing	-29
o|w:in	-20
o|w:include	-58
o|w:income	-52
o|w:incremental	-52
o|w:info	-62
o|w:ingest	-44
o|w:ingestion	-63
o|w:injection	-42
o|w:input	-34
o|w:ins	-60
o|w:inside	-33
o|w:insight	-31
o|w:instead	-27
o|w:integrate	44
o|w:interest	-63
o|w:into	-55
o|w:invoice	-50
o|w:its	-28
o|w:job	-17
o|w:join	-68
o|w:joining	-32
o|w:journey	-83
o|w:json	-34
o|w:just	-77
o|w:key	-32
o|w:kid	-93
o|w:know	-22
o|w:land	-45
o|w:lapsed	-74
o|w:large	-58
o|w:last	-13
o|w:lead	-12
o|w:leave	-16
o|w:leaving	-48
o|w:left	-40
o|w:len	-85
o|w:less	-43
o|w:lifecycle	-18
o|w:like	-36
o|w:list	-52
o|w:load	-59
o|w:loaded	-33
o|w:log	-49
o|w:login	-54
o|w:lookalike	-67
o|w:lookup	-51
o|w:lost	-40
o|w:love	-74
o|w:low	70
o|w:loyalty	-53
o|w:ltv	-84
o|w:made	-50
o|w:maid	-80
o|w:mail	-45
o|w:mailing	-53
o|w:make	-18
o|w:making	-72
o|w:manager	-73
o|w:manual	-66
o|w:many	-20
o|w:mark	-42
o|w:marketing	-17
o|w:matched	-48
o|w:maybe	-31
o|w:mean	-24
o|w:media	-44
o|w:member	-31
o|w:membership	32
o|w:message	-54
o|w:meta	-60
o|w:metric	-54
o|w:million	-51
o|w:mirror	-58
o|w:miss	-31
o|w:missing	-24
o|w:mobile	-66
o|w:model	29
o|w:modelling	-45
o|w:monitor	-47
o|w:monitoring	-48
o|w:month	-19
o|w:morning	-63
o|w:move	-50
o|w:much	-72
o|w:must	-42
o|w:my	-18
o|w:name	-30
o|w:named	-52
o|w:native	-55
o|w:ndjson	-42
o|w:necessary	-56
o|w:need	-37
o|w:never	-61
o|w:newsletter	-52
o|w:next	-20
o|w:no	-55
o|w:not	-20
o|w:not_F	-41
o|w:not_P	-56
o|w:not_Q	-19
o|w:not_audience	-47
o|w:not_conductor	-68
o|w:not_conversion	-85
o|w:not_create	-77
o|w:not_csv	-63
o|w:not_customer	-39
o|w:not_email	-52
o|w:not_event	-72
o|w:not_export	-78
o|w:not_import	-49
o|w:not_list	-51
o|w:not_metric	-68
o|w:not_profile	-101
o|w:not_push	-36
o|w:not_send	-52
o|w:not_sending	-46
o|w:not_sync	-86
o|w:not_upload	-49
o|w:not_user	-43
o|w:notebook	-44
o|w:nothing	-15
o|w:notification	-43
o|w:notify	-32
o|w:now	-28
o|w:nps	-63
o|w:nurture	-47
o|w:oauth	51
o|w:oauth2	-78
o|w:object	-25
o|w:of	-24
o|w:off	-64
o|w:offline	-39
o|w:offload	-43
o|w:old	-46
o|w:on	-37
o|w:onboard	-64
o|w:once	-33
o|w:one	-25
o|w:only	18
o|w:onto	-30
o|w:open	-37
o|w:opportunity	-31
o|w:ops	-18
o|w:opt	-75
o|w:optimization	-50
o|w:optimize	-47
o|w:optimizer	-46
o|w:order	-45
o|w:other	-30
o|w:our	-8
o|w:out	-34
o|w:over	-25
o|w:overage	-53
o|w:own	-56
o|w:page	-85
o|w:paid	-73
o|w:part	-9
o|w:partner	-50
o|w:party	-56
o|w:password	-54
o|w:patient	-64
o|w:payment	-28
o|w:paywall	-36
o|w:people	-16
o|w:per	-40
o|w:percent	-73
o|w:person	-56
o|w:personalization	-50
o|w:personalize	-45
o|w:pet	-58
o|w:phone	-96
o|w:pick	-40
o|w:ping	-41
o|w:pipe	-35
o|w:pixel	-58
o|w:place	-44
o|w:platform	-26
o|w:play	-40
o|w:player	-53
o|w:pls	-60
o|w:plus	-36
o|w:point	-27
o|w:poke	-63
o|w:populate	-61
o|w:possible	60
o|w:post	-93
o|w:postal	-115
o|w:ppl	-58
o|w:predict	-49
o|w:prepare	-32
o|w:pricing	-66
o|w:process	-34
o|w:product	-40
o|w:profile	-38
o|w:program	-43
o|w:project	-24
o|w:propensity	-36
o|w:property	-73
o|w:prospect	-47
o|w:provider	-70
o|w:publish	-41
o|w:publisher	-42
o|w:pull	-40
o|w:pulled	-42
o|w:purchase	-23
o|w:push	-77
o|w:put	-13
o|w:pxid	-82
o|w:q3	-30
o|w:qualify	-86
o|w:quality	-84
o|w:query	-43
o|w:queryable	-57
o|w:queue	-39
o|w:quota	-26
o|w:quote	-42
o|w:rather	-35
o|w:raw	-49
o|w:reach	-86
o|w:reachable	-21
o|w:reached	-50
o|w:reactivation	-30
o|w:read	-45
o|w:reader	-37
o|w:reading	-34
o|w:ready	-33
o|w:receive	-61
o|w:recipient	-53
o|w:recognized	-49
o|w:record	-34
o|w:recovery	-50
o|w:refresh	-44
o|w:refreshed	-43
o|w:registered	-52
o|w:registrant	-44
o|w:remarket	-67
o|w:remarketing	-97
o|w:remove	-40
o|w:removed	-72
o|w:rep	-40
o|w:replace	-66
o|w:replicate	64
o|w:report	-27
o|w:reported	-65
o|w:reporting	-96
o|w:request	-21
o|w:requirement	-19
o|w:resolve	-57
o|w:response	-69
o|w:rest	48
o|w:result	-62
o|w:retarget	-72
o|w:retargeting	-57
o|w:rid	-44
o|w:risk	-41
o|w:roa	-67
o|w:row	-45
o|w:rule	-40
o|w:running	-18
o|w:sale	-61
o|w:sandbox	-67
o|w:save	-40
o|w:scenario	-90
o|w:scheduled	-61
o|w:schema	-63
o|w:scope	26
o|w:score	-48
o|w:scoring	-36
o|w:sdk	-49
o|w:search	-41
o|w:second	-35
o|w:see	-50
o|w:seed	-57
o|w:seg	-73
o|w:segment	-44
o|w:segmentation	-63
o|w:select	-36
o|w:sent	-46
o|w:serve	-64
o|w:server	-61
o|w:service	-39
o|w:set	18
o|w:setting	-19
o|w:setup	-49
o|w:shared	-65
o|w:ship	-70
o|w:shopper	-67
o|w:should	28
o|w:show	-77
o|w:showing	-57
o|w:shown	-36
o|w:sign	-45
o|w:signal	-48
o|w:signed	-74
o|w:similar	-51
o|w:site	-47
o|w:size	-47
o|w:ski	-65
o|w:small	-45
o|w:smart	-45
o|w:sms	-61
o|w:social	-74
o|w:spreadsheet	-27
o|w:stage	-49
o|w:start	-38
o|w:static	-56
o|w:status	-47
o|w:still	-42
o|w:stop	-52
o|w:store	-49
o|w:story	-49
o|w:stream	-30
o|w:stuff	-50
o|w:submission	-47
o|w:submit	-48
o|w:subscribe	-68
o|w:subscriber	-63
o|w:subscription	-40
o|w:success	-24
o|w:supposed	-61
o|w:suppress	-43
o|w:suppression	-42
o|w:survey	-63
o|w:sync	-13
o|w:system	-23
o|w:table	-55
o|w:tag	-47
o|w:tailored	-54
o|w:take	-28
o|w:target	-30
o|w:targeting	-89
o|w:taxonomy	-66
o|w:team	-11
o|w:tell	-13
o|w:test	-50
o|w:text	-38
o|w:than	-30
o|w:thank	-35
o|w:the	-9
o|w:their	-7
o|w:them	-20
o|w:then	-58
o|w:theyre	-36
o|w:thing	-48
o|w:third	-31
o|w:those	-66
o|w:through	-33
o|w:tier	-71
o|w:time	-45
o|w:tired	-60
o|w:title	-62
o|w:to	-28
o|w:today	-22
o|w:tool	-70
o|w:topic	-56
o|w:toward	-52
o|w:track	-64
o|w:train	-32
o|w:transfer	-52
o|w:translate	-74
o|w:trend	-55
o|w:trial	-42
o|w:tried	-21
o|w:trigger	38
o|w:tv	-27
o|w:tweet	-44
o|w:u	-58
o|w:unlike	-70
o|w:unload	-65
o|w:unsub	-39
o|w:unsubscribe	-39
o|w:update	-60
o|w:updated	-68
o|w:upgrade	-33
o|w:upload	-91
o|w:uploaded	-29
o|w:ups	-41
o|w:upsert	-55
o|w:us	14
o|w:used	-70
o|w:user	-18
o|w:userid	-74
o|w:value	-51
o|w:var	-49
o|w:view	-82
o|w:vip	-74
o|w:visit	-34
o|w:visitor	-48
o|w:w	-57
o|w:wanna	-58
o|w:want	-37
o|w:warehouse	-20
o|w:warn	-63
o|w:was	-31
o|w:web	-48
o|w:website	-55
o|w:wed	-60
o|w:weekend	-24
o|w:well	-20
o|w:were	-31
o|w:where	-61
o|w:whether	-50
o|w:which	-48
o|w:whichever	-53
o|w:who	-51
o|w:whoever	-74
o|w:why	47
o|w:win	-49
o|w:winback	-27
o|w:window	-49
o|w:without	-24
o|w:workflow	-15
o|w:working	-43
o|w:would	-30
o|w:write	-57
o|w:x	-62
o|w:yesterday	-23
p|after:2	-141
p|after:_	-8
p|after:accounts	-46
p|after:acquired	-43
p|after:activity	-28
p|after:additionally	-111
p|after:adjacent	-121
p|after:ads	58
p|after:after	-89
p|after:alone	56
p|after:already	48
p|after:also	-102
p|after:and	-97
p|after:anything	-53
p|after:api	-50
p|after:are	-33
p|after:arrowright	-27
p|after:asking	-15
p|after:at	-34
p|after:attendees	-46
p|after:attribute	-43
p|after:attributes	-48
p|after:audience	-46
p|after:backend	-58
p|after:big	-42
p|after:bigquery	-70
p|after:bulk	-42
p|after:came	-51
p|after:campaign	-64
p|after:can	-49
p|after:change	-59
p|after:checkout	-44
p|after:clicked	-27
p|after:cohorts	-32
p|after:come	28
p|after:coming	-39
p|after:compliance	-40
p|after:contact	-26
p|after:conversions	-32
p|after:crypto	-46
p|after:csv	-48
p|after:customer	-55
p|after:customers	-51
p|after:daily	-58
p|after:dashboard	-53
p|after:day	-42
p|after:delivery	-23
p|after:demo	-32
p|after:did	-52
p|after:do	53
p|after:done	58
p|after:downloaded	49
p|after:e	-21
p|after:each	-60
p|after:engagement	-50
p|after:enters	-30
p|after:europe	-60
p|after:event	-56
p|after:events	-62
p|after:every	-36
p|after:exclude	-41
p|after:exit	-52
p|after:export	-24
p|after:fine	31
p|after:flow	-34
p|after:for	-40
p|after:from	-20
p|after:game	-48
p|after:get	-32
p|after:gold	-54
p|after:high	-38
p|after:hourly	-72
p|after:i	-30
p|after:import	-26
p|after:imported	-74
p|after:indie	-48
p|after:into	-15
p|after:is	46
p|after:it	53
p|after:its	-32
p|after:last	23
p|after:lead	-65
p|after:leads	-64
p|after:leave	-32
p|after:lifecycle	-43
p|after:like	-71
p|after:list	-66
p|after:lists	-74
p|after:liveramp	-56
p|after:loyalty	-36
p|after:lytics	-14
p|after:make	45
p|after:marketo	-31
p|after:may	-59
p|after:maybe	-46
p|after:membership	-60
p|after:metrics	-53
p|after:missing	18
p|after:month	25
p|after:next	49
p|after:night	-45
p|after:nightly	-92
p|after:no	-53
p|after:not	35
p|after:nothing	-59
p|after:notification	-51
p|after:now	52
p|after:of	-42
p|after:offline	-47
p|after:opens	-31
p|after:or	-78
p|after:orders	-36
p|after:our	-16
p|after:people	-46
p|after:per	-48
p|after:person	-48
p|after:place	47
p|after:please	-34
p|after:plus	-125
p|after:product	-57
p|after:profile	-56
p|after:profiles	-41
p|after:purchase	-53
p|after:purchases	-49
p|after:quality	-15
p|after:quota	-28
p|after:rather	-57
p|after:readers	-47
p|after:refreshed	-47
p|after:report	-47
p|after:running	31
p|after:salesforce	-35
p|after:second	-142
p|after:server	-53
p|after:show	-39
p|after:signal	-15
p|after:signed	-21
p|after:since	25
p|after:slow	27
p|after:spenders	-47
p|after:sports	-74
p|after:stage	-43
p|after:stays	50
p|after:stopped	-28
p|after:stream	-48
p|after:suppression	-46
p|after:table	-58
p|after:target	-36
p|after:than	-75
p|after:that	-59
p|after:their	-37
p|after:then	-71
p|after:there	-47
p|after:those	-33
p|after:through	-32
p|after:to	-18
p|after:today	40
p|after:together	-55
p|after:too	27
p|after:trade	-60
p|after:trial	-88
p|after:up	-30
p|after:update	-39
p|after:upload	-43
p|after:uploaded	52
p|after:us	19
p|after:use	38
p|after:user	-38
p|after:users	-39
p|after:using	-22
p|after:viewed	-39
p|after:w	-55
p|after:want	-30
p|after:was	38
p|after:we	38
p|after:webhooks	-42
p|after:weekend	-54
p|after:what	29
p|after:when	-52
p|after:which	-29
p|after:who	-28
p|after:with	-33
p|after:work	-91
p|after:works	39
p|after:write	-59
p|after:yesterday	38
p|ambiguous	59
p|ambiguous|alone	56
p|ambiguous|rival	22
p|before:2	91
p|before:_	37
p|before:a	18
p|before:about	-66
p|before:account	-67
p|before:acquired	30
p|before:additionally	65
p|before:adjacent	20
p|before:ads	-63
p|before:after	28
p|before:alone	-81
p|before:already	-84
p|before:also	65
p|before:an	-14
p|before:and	53
p|before:anything	25
p|before:api	40
p|before:arrowleft	-29
p|before:audience	40
p|before:audiences	-21
p|before:behavior	-36
p|before:bought	-60
p|before:braze	-42
p|before:but	-64
p|before:calls	-49
p|before:came	25
p|before:change	33
p|before:come	-72
p|before:contacts	-19
p|before:csv	36
p|before:customer	40
p|before:customers	34
p|before:days	-83
p|before:did	19
p|before:done	-75
p|before:downloaded	-51
p|before:else	-56
p|before:engagement	49
p|before:events	30
p|before:export	19
p|before:fine	-50
p|before:for	35
p|before:forms	-61
p|before:from	14
p|before:has	-39
p|before:if	33
p|before:import	30
p|before:is	-67
p|before:it	-69
p|before:iterable	-42
p|before:just	-49
p|before:klaviyo	-46
p|before:knows	-87
p|before:last	-54
p|before:latest	-39
p|before:leads	30
p|before:like	31
p|before:liveramp	-49
p|before:lytics	41
p|before:make	-66
p|before:may	33
p|before:maybe	28
p|before:missing	-20
p|before:month	-33
p|before:never	-59
p|before:next	-85
p|before:nothing	33
p|before:now	-79
p|before:orders	32
p|before:place	-76
p|before:please	21
p|before:plus	66
p|before:product	53
p|before:profile	53
p|before:purchases	53
p|before:push	50
p|before:recorded	-36
p|before:running	-50
p|before:second	79
p|before:since	-29
p|before:slow	-44
p|before:snowflake	-52
p|before:so	-21
p|before:something	-62
p|before:stays	-71
p|before:table	31
p|before:that	26
p|before:the	19
p|before:then	44
p|before:these	-82
p|before:this	-56
p|before:those	25
p|before:through	20
p|before:to	22
p|before:today	-78
p|before:too	-44
p|before:tool	-69
p|before:trial	44
p|before:up	26
p|before:upload	33
p|before:us	-25
p|before:usable	-34
p|before:use	-62
p|before:users	31
p|before:want	-33
p|before:wants	-57
p|before:was	-82
p|before:what	-71
p|before:when	28
p|before:who	28
p|before:work	-36
p|before:works	-47
p|before:year	-58
p|before:yesterday	-82
p|carrier|alone|source	16
p|carrier|alone|target	18
p|carrier|rival|target	-12
p|clause:first	32
p|clause:last	9
p|clause:middle	20
p|described|rival	-53
p|enricher|false|alone	52
p|enricher|false|rival	-11
p|enricher|true|rival	45
p|family	-82
p|family:first	118
p|family:only	114
p|family:open	-144
p|family:other	-139
p|family|alone	-89
p|family|rival	-39
p|feature	20
p|feature|alone	80
p|feature|rival	-51
p|implicit:email	-31
p|implicit:lytics	-27
p|implicit:named0	-78
p|implicit:named1	-34
p|implicit:named2	-42
p|implicit:webhook	-64
p|lytics|rival	-55
p|messenger|alone	41
p|messenger|rival	28
p|not|alone	-101
p|not|rival	-61
p|pair:after	-21
p|pair:before	37
p|pair:means|none|after	-35
p|pair:means|place	-43
p|pair:means|place|after	-61
p|pair:means|place|before	-22
p|pair:means|target|after	-29
p|pair:none|place	-18
p|pair:none|place|after	-85
p|pair:none|source|after	-23
p|pair:none|target|after	-35
p|pair:none|target|before	16
p|pair:place|none|after	-24
p|pair:place|none|before	26
p|pair:place|place	-19
p|pair:place|place|after	-71
p|pair:place|source|after	-21
p|pair:place|source|before	33
p|pair:place|target	-23
p|pair:place|target|after	-72
p|pair:place|target|before	25
p|pair:source|means|after	33
p|pair:source|means|before	-24
p|pair:source|none	17
p|pair:source|place	-40
p|pair:source|place|after	-54
p|pair:source|target|after	-41
p|pair:target|none|after	-27
p|pair:target|none|before	37
p|pair:target|place|after	-89
p|pair:target|place|before	54
p|pair:target|target|after	-64
p|pair:target|target|before	41
p|rival:family	-25
p|rival:foreign	-61
p|rival:sure	14
p|role:means|alone	51
p|role:none|alone	58
p|role:none|rival	14
p|role:place|alone	41
p|role:place|rival	11
p|role:source|alone	30
p|role:target|alone	37
p|role:target|rival	18
p|state:after	-89
p|state:already	-63
p|state:done	-76
p|state:first	40
p|state:next	59
p|state:now	68
p|state:running	-91
p|state:then	-121
p|state:work	-69
p|state:works	-46
p|sure	49
p|sure|alone	64
p|sure|rival	22
w|alone	64
w|cue:account	49
w|cue:add to cart	35
w|cue:age	73
w|cue:agent	93
w|cue:all event	-107
w|cue:all subscribers	46
w|cue:amc export	31
w|cue:an email	49
w|cue:app event	122
w|cue:app*	47
w|cue:attribute*	51
w|cue:audience	-80
w|cue:audience change	65
w|cue:audience count	78
w|cue:audience match	68
w|cue:audience size	37
w|cue:audiences	146
w|cue:audit	85
w|cue:audit log	67
w|cue:auth*	69
w|cue:aws	-41
w|cue:becomes	-32
w|cue:blast	68
w|cue:bounce	61
w|cue:brand new	70
w|cue:break*	64
w|cue:bucket	46
w|cue:bulk	35
w|cue:c	57
w|cue:ca	59
w|cue:calculated	50
w|cue:campaign	74
w|cue:campaign email	46
w|cue:canvas	-99
w|cue:capi	42
w|cue:case	102
w|cue:cases	102
w|cue:catalog*	21
w|cue:catalogue	69
w|cue:cdo	70
w|cue:checkout	-38
w|cue:clickstream	-88
w|cue:cm	85
w|cue:cohort*	29
w|cue:conductor	59
w|cue:contact	-34
w|cue:conversion	-38
w|cue:conversion api	-46
w|cue:conversion rule	18
w|cue:cookie*	77
w|cue:create a data extension	56
w|cue:created	88
w|cue:csv	93
w|cue:custom	71
w|cue:custom audience	-41
w|cue:custom data object	58
w|cue:custom event	86
w|cue:custom object	96
w|cue:customer match	-100
w|cue:daily	84
w|cue:data extension	-27
w|cue:data object	58
w|cue:database	73
w|cue:datax	120
w|cue:definition*	89
w|cue:demographic*	101
w|cue:device	108
w|cue:device id	108
w|cue:dmo	45
w|cue:domain	52
w|cue:download	96
w|cue:dsp	78
w|cue:email	31
w|cue:email blast	68
w|cue:email me	38
w|cue:email the	67
w|cue:email when	46
w|cue:email*	-37
w|cue:engagement	38
w|cue:enhanced conversion	47
w|cue:enter*	42
w|cue:enter* and exit*	90
w|cue:enter* and left	68
w|cue:enter* or exit*	54
w|cue:enter* or leav*	68
w|cue:entr*	58
w|cue:entries and exits	55
w|cue:entry and exit	66
w|cue:error*	75
w|cue:eu	86
w|cue:europe*	90
w|cue:event	-66
w|cue:event limit	48
w|cue:event stream	-88
w|cue:events api	-66
w|cue:every event	58
w|cue:excel	72
w|cue:existing	40
w|cue:existing conversion	18
w|cue:existing conversion rule	18
w|cue:existing data extension	74
w|cue:existing rule	61
w|cue:exit*	44
w|cue:fail*	88
w|cue:file	72
w|cue:firmographic*	59
w|cue:first party	45
w|cue:free	50
w|cue:fresh	72
w|cue:fresh data extension	72
w|cue:from our pixel	75
w|cue:from the pixel	94
w|cue:gclid	76
w|cue:gcs	49
w|cue:gender	64
w|cue:goes wrong	48
w|cue:group	62
w|cue:handle*	71
w|cue:household	36
w|cue:identifier	87
w|cue:idfa	107
w|cue:immediately	50
w|cue:in store	79
w|cue:income	49
w|cue:insight*	33
w|cue:install*	48
w|cue:ios	72
w|cue:job	23
w|cue:join*	43
w|cue:joins and leaves	84
w|cue:journey builder	63
w|cue:journey*	75
w|cue:json	46
w|cue:kick off	77
w|cue:leav*	-35
w|cue:lists	91
w|cue:lookalike*	51
w|cue:maid	62
w|cue:mail	53
w|cue:mailing	51
w|cue:marketing list	59
w|cue:match	-90
w|cue:matched audience	89
w|cue:measure*	76
w|cue:membership	27
w|cue:membership change	81
w|cue:membership history	67
w|cue:message event	71
w|cue:mobile	85
w|cue:mobile ad	94
w|cue:mobile device	51
w|cue:mobile id	85
w|cue:monthly event	72
w|cue:multiple	66
w|cue:new	86
w|cue:object	39
w|cue:offline	74
w|cue:open	68
w|cue:opportunit*	90
w|cue:our data extension	79
w|cue:overage	52
w|cue:page view	-124
w|cue:pet	60
w|cue:phone	50
w|cue:phone*	77
w|cue:pixel	98
w|cue:pixel audience	88
w|cue:pixel based	62
w|cue:profile	-33
w|cue:propensity	-75
w|cue:push	116
w|cue:push event	59
w|cue:push message	41
w|cue:pxid	70
w|cue:quota*	29
w|cue:ramp id	-46
w|cue:ramp ids	-43
w|cue:rampid	-92
w|cue:rampids	-65
w|cue:raw	-114
w|cue:raw event	-107
w|cue:real time	87
w|cue:recipient id	67
w|cue:recipient ids	68
w|cue:recipient*	-51
w|cue:relational	48
w|cue:relational table	48
w|cue:revenue	52
w|cue:roas	75
w|cue:s3	80
w|cue:schema	62
w|cue:sdk	59
w|cue:segment	-57
w|cue:segment size	61
w|cue:session	59
w|cue:several	78
w|cue:sfmc list	55
w|cue:sftp	61
w|cue:similar	37
w|cue:sms	105
w|cue:someone buys	49
w|cue:spreadsheet	37
w|cue:store	127
w|cue:stream	-74
w|cue:streaming	-71
w|cue:subscriber	-64
w|cue:subscriber list	73
w|cue:system event	41
w|cue:taxonomy	78
w|cue:template	78
w|cue:text	79
w|cue:text message	65
w|cue:ticket	-55
w|cue:tracking	48
w|cue:trigger*	64
w|cue:tsv	74
w|cue:twitter	71
w|cue:uet	59
w|cue:unsubscrib*	69
w|cue:unsubscribe	55
w|cue:user	-30
w|cue:user id	50
w|cue:userid	79
w|cue:web audience	76
w|cue:web*	86
w|cue:website	61
w|cue:website audience	62
w|cue:website custom audience	71
w|cue:welcome email	67
w|cue:when*	43
w|cue:who joined	76
w|cues:best	46
w|cues:less	-34
w|cues:none	-10
w|found:0	-24
w|found:1	57
w|found:2	59
w|found:3	54
w|id:adwords-customer-match	27
w|id:adwords-export	-86
w|id:airship-compliance-import	-17
w|id:airship-import	63
w|id:amazon-ads-audience-export	73
w|id:amazon-ads-export-audience	-96
w|id:amazon-capi-export	41
w|id:amazon-dsp-export	102
w|id:amazon-dsp-match	-26
w|id:amazon-marketing-cloud-export	83
w|id:amc-export	-122
w|id:amplitude-cohort-import	116
w|id:amplitude-event-import	-114
w|id:analytics-setup	-43
w|id:aws-pinpoint-export	63
w|id:aws-pinpoint-push	15
w|id:azure-sql-conductor-event-export	-149
w|id:azure-sql-conductor-export	-30
w|id:azure-sql-event-export	17
w|id:azure-sql-export	67
w|id:bigquery-entstore-export	-72
w|id:bigquery-event-export-conductor	-97
w|id:bigquery-user-export	-63
w|id:bluehornet-import	-140
w|id:bluehornet-import-opus	84
w|id:bq-audience-def-export	-81
w|id:bq-metric-export	35
w|id:bq-system-event-export	-12
w|id:braze-event-export	-85
w|id:braze-export	-61
w|id:braze-purchase-export	54
w|id:contentstack-schema-export	36
w|id:cordial-export	58
w|id:databricks-audience-changes-export	-77
w|id:databricks-event-export	34
w|id:databricks-export	33
w|id:databricks-export-conductor	-80
w|id:databricks-metric-export	-55
w|id:databricks-system-event-export	37
w|id:dotmailer-export	78
w|id:dotmailer-multi-seg-export	-31
w|id:eloqua-cdo-export	19
w|id:eloqua-export	42
w|id:email-alerts	-13
w|id:email-event-quota-alerts	-26
w|id:episerver-import-activity	-75
w|id:episerver-import-recipients-opus	92
w|id:facebook-conversion-api	-45
w|id:facebook-web-audience	-89
w|id:fullcontact-phone	-41
w|id:fullcontact-twitter	-50
w|id:ga4-measurement-protocol-audience	71
w|id:google-dv360-customer-match	-15
w|id:google-dv360-export	-125
w|id:google-enhanced-conversions	-27
w|id:google-pubsub-egress	49
w|id:google-pubsub-stream-export	-74
w|id:infobip-export	-41
w|id:infobip-sms-send	114
w|id:linkedin-conversion-api	-16
w|id:linkedin-existing-conversion-rule	-63
w|id:linkedin-export-audience	74
w|id:liveramp-csv-export	-121
w|id:liveramp-identifier-export	-95
w|id:liveramp-ramp-id-enrichment	121
w|id:liveramp-s3-export	-50
w|id:liveramp-sftp-export-eu	-31
w|id:localytics-activity-import	22
w|id:localytics-export-audience	-39
w|id:localytics-push	19
w|id:lytics-conductor-export-cc	-14
w|id:lytics-field-model	25
w|id:lytics-seg-model	-17
w|id:lytics-sftp-event-export	-42
w|id:lytics-simple-export	-11
w|id:mailchimp-webhooks	52
w|id:mapp-trigger-export	-32
w|id:marketingcloud-data-ext-export	-74
w|id:marketingcloud-data-ext-import	-107
w|id:marketingcloud-export-lists	-47
w|id:marketingcloud-import	27
w|id:marketingcloud-journey	-18
w|id:marketingcloud-new-data-ext-export	13
w|id:microsoft-capi-export	28
w|id:microsoft-export-audience	-23
w|id:ms-teams-alerts	51
w|id:ms-teams-event-quota-alerts	78
w|id:pinterest-capi-export	-48
w|id:pinterest-export-audience	131
w|id:rampid-enrichment	-191
w|id:reddit-capi-export	63
w|id:reddit-custom-audience	-23
w|id:redshift-conductor-export	-101
w|id:redshift-event-export	120
w|id:redshift-export	33
w|id:responsys-export	62
w|id:s3-event-export	-39
w|id:s3-import	25
w|id:s3-json-import	33
w|id:sailthru-export	-98
w|id:sailthru-user-export	-75
w|id:salesforce-custom-import	-126
w|id:salesforce-data-cloud-audience-export	-54
w|id:salesforce-data-cloud-bulk-export	-68
w|id:salesforce-data-cloud-insights-import	-27
w|id:salesforce-import	72
w|id:sendgrid-export-new	-45
w|id:sendgrid-send-email	64
w|id:sftp-import	29
w|id:sftp-json-import	-77
w|id:shopify-import	14
w|id:silverpop-export	124
w|id:silverpop-export-table	-92
w|id:snapchat-export	27
w|id:snowflake-audience-changes-export	-50
w|id:snowflake-event-export	22
w|id:snowflake-export	57
w|id:snowflake-export-conductor	-96
w|id:swrve-activity-import	23
w|id:swrve-import	-35
w|id:tiktok-app-events	-21
w|id:tiktok-export-audience	59
w|id:versium-contact-append	-89
w|id:versium-enrich	-48
w|id:webhook-stream-events	-65
w|id:webhook-triggers	-22
w|id:webhook-triggers-free	-48
w|id:yahoo-datax-export	-53
w|id:yahoo-export	-33
w|id:yahoo-partner-match	-74
w|id:zendesk-connect-export	-44
w|id:zendesk-user-export	-33
w|inside|best	77
w|inside|less	96
w|inside|none	158
w|k:alerts|F	-11
w|k:alerts|L	-41
w|k:alerts|N	-31
w|k:alerts|S	13
w|k:alerts|abandon	-34
w|k:alerts|account	-15
w|k:alerts|add	-36
w|k:alerts|affinity	-43
w|k:alerts|again	-37
w|k:alerts|alarm	-61
w|k:alerts|all	-19
w|k:alerts|alone	-15
w|k:alerts|also	-60
w|k:alerts|an	20
w|k:alerts|and	-11
w|k:alerts|annual	-43
w|k:alerts|anything	-14
w|k:alerts|append	-27
w|k:alerts|are	-25
w|k:alerts|as	-22
w|k:alerts|ask	-16
w|k:alerts|attribute	-52
w|k:alerts|audience	-8
w|k:alerts|audiencetrue	14
w|k:alerts|authorization	54
w|k:alerts|better	-17
w|k:alerts|blog	-57
w|k:alerts|break	39
w|k:alerts|bring	-41
w|k:alerts|build	-13
w|k:alerts|bulk	-27
w|k:alerts|buy	-36
w|k:alerts|by	-48
w|k:alerts|campaign	-25
w|k:alerts|cart	-41
w|k:alerts|company	-46
w|k:alerts|connect	-15
w|k:alerts|contact	-13
w|k:alerts|content	-52
w|k:alerts|create	-23
w|k:alerts|csv	-37
w|k:alerts|dashboard	-49
w|k:alerts|delete	-50
w|k:alerts|demo	-24
w|k:alerts|did	-39
w|k:alerts|do	-23
w|k:alerts|dont	-35
w|k:alerts|due	-11
w|k:alerts|email	31
w|k:alerts|end	-33
w|k:alerts|enrich	-31
w|k:alerts|enrichment	-18
w|k:alerts|enter	-39
w|k:alerts|event	-16
w|k:alerts|everyone	-36
w|k:alerts|exist	-10
w|k:alerts|expired	-37
w|k:alerts|export	23
w|k:alerts|fail	49
w|k:alerts|failed	53
w|k:alerts|field	-30
w|k:alerts|file	-23
w|k:alerts|fill	-27
w|k:alerts|fine	-30
w|k:alerts|fire	-29
w|k:alerts|firmographic	-56
w|k:alerts|first	-27
w|k:alerts|frequency	-26
w|k:alerts|from	-34
w|k:alerts|get	-21
w|k:alerts|goe	36
w|k:alerts|has	-39
w|k:alerts|have	-24
w|k:alerts|how	-24
w|k:alerts|income	-39
w|k:alerts|integration	-39
w|k:alerts|into	2
w|k:alerts|kid	-69
w|k:alerts|lead	-64
w|k:alerts|likes2	5
w|k:alerts|look	-41
w|k:alerts|lookalike	-26
w|k:alerts|loyalty	-20
w|k:alerts|mail	96
w|k:alerts|mailaddress	45
w|k:alerts|marketing	-50
w|k:alerts|member	-28
w|k:alerts|membership	-51
w|k:alerts|metric	-62
w|k:alerts|missing	-38
w|k:alerts|model	-30
w|k:alerts|monitor	-71
w|k:alerts|my	-35
w|k:alerts|new	-44
w|k:alerts|not	-8
w|k:alerts|not_Q	-14
w|k:alerts|not_audience	-45
w|k:alerts|not_create	-49
w|k:alerts|of	-23
w|k:alerts|on	-11
w|k:alerts|one	-17
w|k:alerts|operational	-44
w|k:alerts|other	-27
w|k:alerts|out	-25
w|k:alerts|outbound	-41
w|k:alerts|place	-36
w|k:alerts|platform	-30
w|k:alerts|plus	-26
w|k:alerts|post	53
w|k:alerts|predict	-61
w|k:alerts|product	-10
w|k:alerts|profile	-35
w|k:alerts|pull	-22
w|k:alerts|push	-28
w|k:alerts|quality	-38
w|k:alerts|received	-44
w|k:alerts|record	-16
w|k:alerts|report	-31
w|k:alerts|request	-51
w|k:alerts|run	-16
w|k:alerts|running	-21
w|k:alerts|score	-18
w|k:alerts|see	-30
w|k:alerts|should	-23
w|k:alerts|show	-35
w|k:alerts|similar	-51
w|k:alerts|size	-38
w|k:alerts|sport	-7
w|k:alerts|stopped	-24
w|k:alerts|subscriber	-38
w|k:alerts|table	-16
w|k:alerts|team	22
w|k:alerts|tell	-44
w|k:alerts|thi	-16
w|k:alerts|thing	-28
w|k:alerts|through	-35
w|k:alerts|ticket	-13
w|k:alerts|train	-29
w|k:alerts|trial	-15
w|k:alerts|two	-28
w|k:alerts|up	-29
w|k:alerts|update	-33
w|k:alerts|use	-15
w|k:alerts|user	-21
w|k:alerts|using	-32
w|k:alerts|vendor	-38
w|k:alerts|want	-41
w|k:alerts|we	-13
w|k:alerts|week	-11
w|k:alerts|what	-24
w|k:alerts|when	26
w|k:alerts|which	-19
w|k:alerts|with	-13
w|k:alerts|write	-45
w|k:alerts|yesterday	-21
w|k:audience|F	-42
w|k:audience|L	-47
w|k:audience|N	-17
w|k:audience|T	-22
w|k:audience|abandon	50
w|k:audience|about	-11
w|k:audience|account	-84
w|k:audience|activity	-63
w|k:audience|add	-54
w|k:audience|address	37
w|k:audience|ads	26
w|k:audience|advertise	44
w|k:audience|after	24
w|k:audience|age	-53
w|k:audience|agent	-78
w|k:audience|agreed	-53
w|k:audience|aimed	47
w|k:audience|alert	-32
w|k:audience|all	-30
w|k:audience|alone	-36
w|k:audience|already	31
w|k:audience|also	-14
w|k:audience|am	-22
w|k:audience|an	-15
w|k:audience|anniversary	-37
w|k:audience|answer	-41
w|k:audience|app	37
w|k:audience|approved	-37
w|k:audience|arrive	42
w|k:audience|arrowleft	-68
w|k:audience|as	12
w|k:audience|asap	-42
w|k:audience|ask	31
w|k:audience|asked	-4
w|k:audience|asking	-61
w|k:audience|audience	-57
w|k:audience|audiencefalse	-25
w|k:audience|audit	-41
w|k:audience|authorization	-40
w|k:audience|automatic	38
w|k:audience|back	-22
w|k:audience|backend	43
w|k:audience|backfill	-40
w|k:audience|banner	-51
w|k:audience|basically	49
w|k:audience|be	-42
w|k:audience|behavior	-24
w|k:audience|behavioral	-37
w|k:audience|behind	-13
w|k:audience|belong	-32
w|k:audience|best	-38
w|k:audience|between	35
w|k:audience|bid	54
w|k:audience|big	-40
w|k:audience|blog	-56
w|k:audience|book	38
w|k:audience|booking	-46
w|k:audience|bought	-91
w|k:audience|bounce	-28
w|k:audience|break	-52
w|k:audience|bring	-19
w|k:audience|budget	-40
w|k:audience|build	-30
w|k:audience|bus	-39
w|k:audience|buyer	38
w|k:audience|by	-38
w|k:audience|ca	49
w|k:audience|call	27
w|k:audience|campaign	42
w|k:audience|canva	-28
w|k:audience|capi	-42
w|k:audience|carry	-43
w|k:audience|catalog	34
w|k:audience|category	44
w|k:audience|channel	-66
w|k:audience|checkout	30
w|k:audience|clean	51
w|k:audience|click	-53
w|k:audience|clickstream	-49
w|k:audience|cm	63
w|k:audience|colleague	28
w|k:audience|collect	-53
w|k:audience|come	-45
w|k:audience|coming	33
w|k:audience|company	-31
w|k:audience|connect	-117
w|k:audience|connected	-61
w|k:audience|connection	-92
w|k:audience|contact	-13
w|k:audience|context	-20
w|k:audience|conversion	-92
w|k:audience|convert	-90
w|k:audience|cook	-65
w|k:audience|cooky	43
w|k:audience|course	-19
w|k:audience|create	-48
w|k:audience|crm	60
w|k:audience|csv	-30
w|k:audience|custom	-17
w|k:audience|customer	28
w|k:audience|dashboard	-41
w|k:audience|data	-19
w|k:audience|deal	-34
w|k:audience|definition	-33
w|k:audience|delete	-75
w|k:audience|demo	-82
w|k:audience|demographic	-41
w|k:audience|display	-55
w|k:audience|doe	-78
w|k:audience|dont	-24
w|k:audience|download	-91
w|k:audience|downloaded	48
w|k:audience|drive	-55
w|k:audience|drop	-51
w|k:audience|dump	-38
w|k:audience|easiest	-47
w|k:audience|else	-22
w|k:audience|email	19
w|k:audience|emit	-72
w|k:audience|engagement	-31
w|k:audience|enhanced	-36
w|k:audience|enrich	-47
w|k:audience|enrichment	-49
w|k:audience|enter	-59
w|k:audience|entering	30
w|k:audience|entry	43
w|k:audience|eu	43
w|k:audience|europe	-21
w|k:audience|event	-60
w|k:audience|every	27
w|k:audience|exclude	78
w|k:audience|excluded	57
w|k:audience|exit	83
w|k:audience|exited	44
w|k:audience|experiment	-52
w|k:audience|experimentation	-46
w|k:audience|favorite	30
w|k:audience|feature	-50
w|k:audience|field	-37
w|k:audience|file	-29
w|k:audience|fill	-30
w|k:audience|filled	53
w|k:audience|filter	70
w|k:audience|firmographic	-46
w|k:audience|fix	-57
w|k:audience|floodlight	-33
w|k:audience|flow	51
w|k:audience|follow	-19
w|k:audience|form	-55
w|k:audience|frequency	-65
w|k:audience|fresh	35
w|k:audience|frobnix	-66
w|k:audience|from	14
w|k:audience|full	-50
w|k:audience|gclid	-67
w|k:audience|give	-123
w|k:audience|go	40
w|k:audience|goe	-31
w|k:audience|hand	-13
w|k:audience|happen	42
w|k:audience|has	-101
w|k:audience|have	-70
w|k:audience|help	-47
w|k:audience|hi	-39
w|k:audience|history	41
w|k:audience|hold	38
w|k:audience|home	-65
w|k:audience|hook	-61
w|k:audience|household	-57
w|k:audience|how	-28
w|k:audience|i	-32
w|k:audience|identifier	-56
w|k:audience|import	-23
w|k:audience|income	-45
w|k:audience|incremental	-47
w|k:audience|information	-38
w|k:audience|ingest	-38
w|k:audience|ingestion	-34
w|k:audience|insight	-54
w|k:audience|instead	50
w|k:audience|integrate	-67
w|k:audience|integration	-26
w|k:audience|invoice	-58
w|k:audience|its	-33
w|k:audience|job	-40
w|k:audience|joined	55
w|k:audience|journey	-41
w|k:audience|just	34
w|k:audience|keep	21
w|k:audience|know	-35
w|k:audience|large	-83
w|k:audience|later	-25
w|k:audience|lead	-33
w|k:audience|leave	-11
w|k:audience|likes1	11
w|k:audience|likes2	-11
w|k:audience|likes3	-23
w|k:audience|line	-50
w|k:audience|link	-50
w|k:audience|list	21
w|k:audience|load	-26
w|k:audience|look	-43
w|k:audience|low	-76
w|k:audience|loyalty	54
w|k:audience|ltv	47
w|k:audience|made	-45
w|k:audience|maintain	-38
w|k:audience|make	52
w|k:audience|making	63
w|k:audience|manager	28
w|k:audience|manual	49
w|k:audience|many	-11
w|k:audience|mark	-52
w|k:audience|may	-51
w|k:audience|maybe	-20
w|k:audience|me	-7
w|k:audience|measure	-27
w|k:audience|media	-37
w|k:audience|member	-22
w|k:audience|membership	40
w|k:audience|missing	-22
w|k:audience|model	-22
w|k:audience|modelling	-54
w|k:audience|monitoring	-35
w|k:audience|month	-14
w|k:audience|more	-36
w|k:audience|move	43
w|k:audience|must	-40
w|k:audience|my	-71
w|k:audience|name	42
w|k:audience|ndjson	-34
w|k:audience|necessary	52
w|k:audience|need	-4
w|k:audience|new	-20
w|k:audience|next	-27
w|k:audience|no	21
w|k:audience|not_audience	33
w|k:audience|not_backfill	-45
w|k:audience|not_conductor	-47
w|k:audience|not_create	-74
w|k:audience|not_export	-45
w|k:audience|not_import	-52
w|k:audience|not_metric	-67
w|k:audience|nothing	-22
w|k:audience|notify	-30
w|k:audience|number	-80
w|k:audience|oauth	-61
w|k:audience|oauth2	43
w|k:audience|object	-20
w|k:audience|offline	-47
w|k:audience|on	21
w|k:audience|only	-22
w|k:audience|onto	24
w|k:audience|open	-71
w|k:audience|optimize	-55
w|k:audience|our	-19
w|k:audience|outbound	-29
w|k:audience|page	-81
w|k:audience|paid	67
w|k:audience|part	-39
w|k:audience|party	42
w|k:audience|per	49
w|k:audience|person	42
w|k:audience|personalization	-46
w|k:audience|personalize	-21
w|k:audience|pick	-17
w|k:audience|pipe	-33
w|k:audience|platform	-84
w|k:audience|player	-73
w|k:audience|please	-40
w|k:audience|pls	-46
w|k:audience|plus	-44
w|k:audience|poke	52
w|k:audience|policy	-62
w|k:audience|possible	-86
w|k:audience|postal	50
w|k:audience|prepare	-75
w|k:audience|price	-49
w|k:audience|profile	-60
w|k:audience|project	-34
w|k:audience|prospect	-52
w|k:audience|publish	26
w|k:audience|pull	-38
w|k:audience|purchase	-15
w|k:audience|push	20
w|k:audience|put	-58
w|k:audience|pxid	43
w|k:audience|quality	-58
w|k:audience|query	-27
w|k:audience|reach	48
w|k:audience|reached	45
w|k:audience|real	-43
w|k:audience|remarket	42
w|k:audience|remarketing	67
w|k:audience|rep	-39
w|k:audience|replace	49
w|k:audience|replicate	-82
w|k:audience|report	-26
w|k:audience|reported	-63
w|k:audience|reporting	-84
w|k:audience|request	21
w|k:audience|response	-62
w|k:audience|rest	-49
w|k:audience|retailer	-55
w|k:audience|retarget	52
w|k:audience|retargeting	30
w|k:audience|roa	-38
w|k:audience|row	-2
w|k:audience|run	-33
w|k:audience|sale	-30
w|k:audience|same	-58
w|k:audience|save	-36
w|k:audience|schema	-59
w|k:audience|scientist	-42
w|k:audience|scope	-75
w|k:audience|score	-37
w|k:audience|scoring	-56
w|k:audience|sdk	-46
w|k:audience|search	-47
w|k:audience|seed	53
w|k:audience|seg	45
w|k:audience|send	-44
w|k:audience|sending	-26
w|k:audience|serve	49
w|k:audience|server	-108
w|k:audience|service	-60
w|k:audience|session	-62
w|k:audience|set	-49
w|k:audience|share	-21
w|k:audience|shop	-31
w|k:audience|should	-41
w|k:audience|showing	60
w|k:audience|side	-94
w|k:audience|sign	-51
w|k:audience|signal	-42
w|k:audience|signed	31
w|k:audience|signup	-38
w|k:audience|similar	41
w|k:audience|since	26
w|k:audience|site	-58
w|k:audience|size	-56
w|k:audience|snapshot	-35
w|k:audience|somebody	-11
w|k:audience|someone	-75
w|k:audience|something	-22
w|k:audience|source	-53
w|k:audience|spreadsheet	-40
w|k:audience|start	-31
w|k:audience|static	-57
w|k:audience|stay	-46
w|k:audience|still	77
w|k:audience|stop	32
w|k:audience|store	-43
w|k:audience|stream	11
w|k:audience|subscribe	-38
w|k:audience|subscriber	67
w|k:audience|subscription	22
w|k:audience|support	-39
w|k:audience|suppress	44
w|k:audience|suppression	49
w|k:audience|sure	-46
w|k:audience|survey	-50
w|k:audience|synced	-38
w|k:audience|tag	-83
w|k:audience|tailored	-40
w|k:audience|take	-45
w|k:audience|talk	-31
w|k:audience|target	30
w|k:audience|targeting	54
w|k:audience|taxonomy	40
w|k:audience|tell	-37
w|k:audience|test	-55
w|k:audience|thank	-18
w|k:audience|that	-6
w|k:audience|the	-29
w|k:audience|there	-10
w|k:audience|they	-51
w|k:audience|thi	-19
w|k:audience|those	33
w|k:audience|through	28
w|k:audience|ticket	-50
w|k:audience|tier	44
w|k:audience|time	-38
w|k:audience|to	8
w|k:audience|tracking	-44
w|k:audience|trigger	-56
w|k:audience|unload	-37
w|k:audience|untouched	-18
w|k:audience|up	-25
w|k:audience|update	28
w|k:audience|upgrade	-54
w|k:audience|upload	41
w|k:audience|uploaded	-62
w|k:audience|ups	-50
w|k:audience|us	-50
w|k:audience|use	-31
w|k:audience|value	-58
w|k:audience|var	-40
w|k:audience|via	-19
w|k:audience|view	-83
w|k:audience|visible	-60
w|k:audience|visitor	19
w|k:audience|w	59
w|k:audience|want	-18
w|k:audience|warehouse	-64
w|k:audience|wed	52
w|k:audience|week	-31
w|k:audience|were	-38
w|k:audience|weve	-38
w|k:audience|what	-34
w|k:audience|when	-13
w|k:audience|whether	45
w|k:audience|which	-58
w|k:audience|why	-90
w|k:audience|will	-31
w|k:audience|win	-46
w|k:audience|with	-11
w|k:audience|work	-92
w|k:audience|workflow	-49
w|k:audience|write	-23
w|k:audience|you	-39
w|k:content|:	-61
w|k:content|L	-51
w|k:content|S	-33
w|k:content|anything	-37
w|k:content|arrive	-33
w|k:content|audiencetrue	-34
w|k:content|catalogue	69
w|k:content|contact	-65
w|k:content|customer	-62
w|k:content|data	-66
w|k:content|do	36
w|k:content|for	-45
w|k:content|from	-49
w|k:content|history	-56
w|k:content|id	-40
w|k:content|import	-55
w|k:content|importing	-39
w|k:content|in	-73
w|k:content|integration	-60
w|k:content|keep	-42
w|k:content|like	-41
w|k:content|list	-54
w|k:content|love	-38
w|k:content|my	-51
w|k:content|next	-37
w|k:content|not	32
w|k:content|not_customer	45
w|k:content|not_write	-40
w|k:content|of	-50
w|k:content|order	-65
w|k:content|please	-42
w|k:content|purchase	-46
w|k:content|see	-38
w|k:content|segmentation	-53
w|k:content|send	-54
w|k:content|shop	-39
w|k:content|since	-51
w|k:content|sync	46
w|k:content|the	-44
w|k:content|to	-62
w|k:conversions|:	-18
w|k:conversions|F	-12
w|k:conversions|L	-40
w|k:conversions|N	-30
w|k:conversions|S	-29
w|k:conversions|T	-38
w|k:conversions|a	-57
w|k:conversions|abandoned	-43
w|k:conversions|abandoner	-43
w|k:conversions|abm	-38
w|k:conversions|account	-61
w|k:conversions|activate	-41
w|k:conversions|address	-65
w|k:conversions|adress	-63
w|k:conversions|advertise	-51
w|k:conversions|after	-51
w|k:conversions|aimed	-70
w|k:conversions|alway	-45
w|k:conversions|an	-90
w|k:conversions|and	-77
w|k:conversions|api	32
w|k:conversions|are	-32
w|k:conversions|arrowright	-37
w|k:conversions|as	-26
w|k:conversions|at	-31
w|k:conversions|audience	-69
w|k:conversions|audiencefalse	19
w|k:conversions|audiencetrue	-36
w|k:conversions|available	-66
w|k:conversions|basket	-44
w|k:conversions|become	-39
w|k:conversions|best	53
w|k:conversions|between	-62
w|k:conversions|bid	-63
w|k:conversions|bidding	62
w|k:conversions|bought	84
w|k:conversions|build	-23
w|k:conversions|but	-29
w|k:conversions|buy	43
w|k:conversions|buyer	-76
w|k:conversions|by	-33
w|k:conversions|can	-61
w|k:conversions|capi	43
w|k:conversions|catalog	-47
w|k:conversions|category	-40
w|k:conversions|change	-50
w|k:conversions|closed	45
w|k:conversions|cm	-63
w|k:conversions|come	23
w|k:conversions|coming	-60
w|k:conversions|connect	-104
w|k:conversions|connection	-82
w|k:conversions|contact	-32
w|k:conversions|conversion	20
w|k:conversions|convert	73
w|k:conversions|converter	-63
w|k:conversions|create	-63
w|k:conversions|crm	-91
w|k:conversions|csv	-62
w|k:conversions|custom	-95
w|k:conversions|customer	-62
w|k:conversions|deal	45
w|k:conversions|deduplicated	61
w|k:conversions|delete	-57
w|k:conversions|demo	49
w|k:conversions|destination	41
w|k:conversions|do	-13
w|k:conversions|doe	-96
w|k:conversions|downloaded	-52
w|k:conversions|due	-47
w|k:conversions|easier	-46
w|k:conversions|either	-46
w|k:conversions|email	-130
w|k:conversions|end	-28
w|k:conversions|enter	26
w|k:conversions|europe	-64
w|k:conversions|event	61
w|k:conversions|every	-39
w|k:conversions|everything	-55
w|k:conversions|exclude	-56
w|k:conversions|excluded	-71
w|k:conversions|expired	-76
w|k:conversions|export	-71
w|k:conversions|fan	-54
w|k:conversions|favorite	-40
w|k:conversions|feed	44
w|k:conversions|fill	-60
w|k:conversions|filled	-35
w|k:conversions|filter	-39
w|k:conversions|first	-44
w|k:conversions|follow	-44
w|k:conversions|for	-40
w|k:conversions|frequent	-68
w|k:conversions|fresh	-62
w|k:conversions|from	-22
w|k:conversions|gamer	-53
w|k:conversions|gclid	69
w|k:conversions|has	70
w|k:conversions|hashed	-55
w|k:conversions|have	-35
w|k:conversions|hey	-48
w|k:conversions|high	-37
w|k:conversions|hold	-40
w|k:conversions|hook	-53
w|k:conversions|how	-21
w|k:conversions|id	-38
w|k:conversions|idfa	-35
w|k:conversions|imported	-36
w|k:conversions|in	-46
w|k:conversions|inside	-30
w|k:conversions|integrate	-104
w|k:conversions|integration	-45
w|k:conversions|into	34
w|k:conversions|is	-12
w|k:conversions|it	-46
w|k:conversions|job	-77
w|k:conversions|join	-26
w|k:conversions|just	-85
w|k:conversions|keep	-40
w|k:conversions|know	90
w|k:conversions|learn	62
w|k:conversions|leave	-29
w|k:conversions|left	-43
w|k:conversions|len	-64
w|k:conversions|less	-36
w|k:conversions|let	51
w|k:conversions|like	-31
w|k:conversions|likes1	12
w|k:conversions|likes2	-51
w|k:conversions|likes3	-17
w|k:conversions|list	-67
w|k:conversions|load	-40
w|k:conversions|lookalike	-47
w|k:conversions|low	-46
w|k:conversions|make	-94
w|k:conversions|manual	-59
w|k:conversions|many	-21
w|k:conversions|match	-32
w|k:conversions|matched	44
w|k:conversions|may	-15
w|k:conversions|me	-15
w|k:conversions|measure	72
w|k:conversions|member	-40
w|k:conversions|membership	-42
w|k:conversions|meta	46
w|k:conversions|move	-52
w|k:conversions|must	58
w|k:conversions|my	-32
w|k:conversions|no	-32
w|k:conversions|not_F	-45
w|k:conversions|not_send	-40
w|k:conversions|not_sending	-44
w|k:conversions|now	-48
w|k:conversions|number	-86
w|k:conversions|oauth	-68
w|k:conversions|of	-81
w|k:conversions|offline	33
w|k:conversions|on	-68
w|k:conversions|once	42
w|k:conversions|one	-51
w|k:conversions|only	-22
w|k:conversions|onto	-47
w|k:conversions|optimize	62
w|k:conversions|optimized	64
w|k:conversions|or	-85
w|k:conversions|other	-30
w|k:conversions|our	-92
w|k:conversions|out	-29
w|k:conversions|outbound	-44
w|k:conversions|over	-64
w|k:conversions|paid	-74
w|k:conversions|party	-47
w|k:conversions|people	-64
w|k:conversions|postal	-65
w|k:conversions|ppl	-44
w|k:conversions|profile	-35
w|k:conversions|purchase	19
w|k:conversions|push	-50
w|k:conversions|put	-55
w|k:conversions|quick	-47
w|k:conversions|reach	-47
w|k:conversions|reachable	-49
w|k:conversions|read	-46
w|k:conversions|real	64
w|k:conversions|record	30
w|k:conversions|remarketing	-87
w|k:conversions|replace	-59
w|k:conversions|report	41
w|k:conversions|request	25
w|k:conversions|requirement	-25
w|k:conversions|retarget	-52
w|k:conversions|retargeting	-50
w|k:conversions|revenue	52
w|k:conversions|roa	62
w|k:conversions|sale	9
w|k:conversions|score	-46
w|k:conversions|second	-32
w|k:conversions|seed	-44
w|k:conversions|segment	-101
w|k:conversions|send	-43
w|k:conversions|sending	32
w|k:conversions|serve	-55
w|k:conversions|server	116
w|k:conversions|set	-49
w|k:conversions|setting	-25
w|k:conversions|shopper	-49
w|k:conversions|should	-39
w|k:conversions|show	-71
w|k:conversions|showing	-41
w|k:conversions|side	59
w|k:conversions|sign	39
w|k:conversions|signed	-58
w|k:conversions|signup	52
w|k:conversions|ski	-54
w|k:conversions|social	-46
w|k:conversions|somebody	-24
w|k:conversions|someone	106
w|k:conversions|spreadsheet	-35
w|k:conversions|stop	-43
w|k:conversions|stopped	-44
w|k:conversions|stuff	-44
w|k:conversions|subscriber	-51
w|k:conversions|suppress	-41
w|k:conversions|suppression	-41
w|k:conversions|sync	-80
w|k:conversions|tag	24
w|k:conversions|take	37
w|k:conversions|target	-68
w|k:conversions|targeting	-57
w|k:conversions|task	-40
w|k:conversions|team	-42
w|k:conversions|tell	50
w|k:conversions|thank	-29
w|k:conversions|the	-38
w|k:conversions|then	-53
w|k:conversions|there	-38
w|k:conversions|they	39
w|k:conversions|thi	-31
w|k:conversions|those	-23
w|k:conversions|ticket	-39
w|k:conversions|to	-52
w|k:conversions|today	-40
w|k:conversions|track	45
w|k:conversions|tracking	60
w|k:conversions|trial	-64
w|k:conversions|trigger	42
w|k:conversions|u	-44
w|k:conversions|unlike	-43
w|k:conversions|up	-74
w|k:conversions|update	-48
w|k:conversions|upload	-36
w|k:conversions|uploaded	45
w|k:conversions|us	-51
w|k:conversions|use	-56
w|k:conversions|user	-54
w|k:conversions|userid	-71
w|k:conversions|using	-43
w|k:conversions|via	-32
w|k:conversions|visitor	-58
w|k:conversions|w	-60
w|k:conversions|wanna	-44
w|k:conversions|want	19
w|k:conversions|we	-35
w|k:conversions|wed	-40
w|k:conversions|week	-38
w|k:conversions|weekend	-30
w|k:conversions|well	-31
w|k:conversions|were	45
w|k:conversions|when	72
w|k:conversions|where	-49
w|k:conversions|which	-70
w|k:conversions|whichever	-46
w|k:conversions|who	34
w|k:conversions|why	-46
w|k:conversions|will	-44
w|k:conversions|win	-38
w|k:conversions|without	-46
w|k:conversions|work	-23
w|k:conversions|workflow	-47
w|k:conversions|working	54
w|k:conversions|would	-57
w|k:conversions|you	-34
w|k:enrichment|about	-38
w|k:enrichment|address	-30
w|k:enrichment|age	42
w|k:enrichment|and	37
w|k:enrichment|append	27
w|k:enrichment|ask	-42
w|k:enrichment|audiencefalse	20
w|k:enrichment|by	84
w|k:enrichment|can	-78
w|k:enrichment|complete	-82
w|k:enrichment|context	50
w|k:enrichment|cookie	-59
w|k:enrichment|cooky	-42
w|k:enrichment|delivery	-52
w|k:enrichment|demographic	44
w|k:enrichment|detail	-47
w|k:enrichment|eu	-48
w|k:enrichment|file	-68
w|k:enrichment|for	30
w|k:enrichment|from	53
w|k:enrichment|handle	47
w|k:enrichment|has	-47
w|k:enrichment|hashed	-67
w|k:enrichment|key	-40
w|k:enrichment|know	-49
w|k:enrichment|lack	-47
w|k:enrichment|later	-27
w|k:enrichment|let	-49
w|k:enrichment|likes2	87
w|k:enrichment|likes3	-74
w|k:enrichment|look	-31
w|k:enrichment|match	-62
w|k:enrichment|maybe	-46
w|k:enrichment|more	-44
w|k:enrichment|not	36
w|k:enrichment|number	34
w|k:enrichment|of	-18
w|k:enrichment|onboard	-41
w|k:enrichment|only	-41
w|k:enrichment|our	-20
w|k:enrichment|person	38
w|k:enrichment|phone	49
w|k:enrichment|postal	56
w|k:enrichment|profile	30
w|k:enrichment|ready	-40
w|k:enrichment|rest	-48
w|k:enrichment|run	53
w|k:enrichment|scope	-49
w|k:enrichment|share	-42
w|k:enrichment|shop	50
w|k:enrichment|should	-31
w|k:enrichment|team	-39
w|k:enrichment|the	-37
w|k:enrichment|type	-78
w|k:enrichment|vendor	-78
w|k:enrichment|via	54
w|k:enrichment|want	-62
w|k:enrichment|we	-40
w|k:enrichment|what	-41
w|k:events|:	-17
w|k:events|F	-24
w|k:events|L	30
w|k:events|N	-53
w|k:events|S	-39
w|k:events|T	29
w|k:events|a	-37
w|k:events|abandon	-32
w|k:events|abandoned	55
w|k:events|about	-32
w|k:events|above	-27
w|k:events|account	-52
w|k:events|activate	-60
w|k:events|added	-29
w|k:events|additionally	17
w|k:events|advertise	-32
w|k:events|after	-60
w|k:events|age	-35
w|k:events|agency	-30
w|k:events|alone	-34
w|k:events|already	-27
w|k:events|also	-15
w|k:events|alway	-65
w|k:events|am	-29
w|k:events|an	-14
w|k:events|and	29
w|k:events|anniversary	55
w|k:events|anything	-33
w|k:events|api	-54
w|k:events|append	-71
w|k:events|archive	-74
w|k:events|are	-7
w|k:events|arrive	27
w|k:events|arrowright	-37
w|k:events|article	-43
w|k:events|at	-26
w|k:events|attribute	-42
w|k:events|audience	-70
w|k:events|audiencefalse	17
w|k:events|audiencetrue	-46
w|k:events|audit	-52
w|k:events|automatic	-38
w|k:events|away	-21
w|k:events|be	-57
w|k:events|before	-7
w|k:events|behavioral	63
w|k:events|behaviour	40
w|k:events|behind	-31
w|k:events|belong	39
w|k:events|between	-56
w|k:events|bi	50
w|k:events|both	-58
w|k:events|bounce	37
w|k:events|bring	-16
w|k:events|browser	-45
w|k:events|build	-21
w|k:events|bus	-69
w|k:events|buyer	-28
w|k:events|by	-34
w|k:events|call	-41
w|k:events|campaign	-67
w|k:events|can	-45
w|k:events|canva	36
w|k:events|check	-31
w|k:events|checkout	-42
w|k:events|click	38
w|k:events|clickstream	76
w|k:events|colleague	-43
w|k:events|collect	68
w|k:events|coming	-50
w|k:events|conductor	-66
w|k:events|connect	-22
w|k:events|connected	-51
w|k:events|connection	-62
w|k:events|constraint	-45
w|k:events|consume	-46
w|k:events|contact	-87
w|k:events|content	-44
w|k:events|context	-18
w|k:events|conversion	-89
w|k:events|could	-33
w|k:events|course	-37
w|k:events|crm	-24
w|k:events|csv	-28
w|k:events|custom	64
w|k:events|customer	-83
w|k:events|de	-70
w|k:events|deliver	-46
w|k:events|destination	-53
w|k:events|do	51
w|k:events|doe	-63
w|k:events|done	-13
w|k:events|drive	-50
w|k:events|due	-63
w|k:events|each	-21
w|k:events|email	-12
w|k:events|end	-33
w|k:events|engagement	21
w|k:events|enhanced	-31
w|k:events|enrichment	-20
w|k:events|enter	32
w|k:events|entry	-38
w|k:events|europe	-19
w|k:events|event	73
w|k:events|everyone	-54
w|k:events|exist	-59
w|k:events|exit	-59
w|k:events|expired	-31
w|k:events|export	-99
w|k:events|exported	-53
w|k:events|fail	-29
w|k:events|favorite	-38
w|k:events|festival	-37
w|k:events|fetch	-60
w|k:events|field	-33
w|k:events|file	-62
w|k:events|fill	-58
w|k:events|filter	-75
w|k:events|fine	-30
w|k:events|fire	39
w|k:events|fix	-55
w|k:events|flow	-41
w|k:events|follow	-50
w|k:events|for	-8
w|k:events|fresh	-67
w|k:events|friday	-19
w|k:events|full	-28
w|k:events|furniture	-37
w|k:events|garden	-37
w|k:events|get	-36
w|k:events|getting	-33
w|k:events|give	20
w|k:events|go	-40
w|k:events|goal	-18
w|k:events|goer	-37
w|k:events|group	-44
w|k:events|hand	-89
w|k:events|happen	-36
w|k:events|has	-40
w|k:events|hashed	-36
w|k:events|help	-20
w|k:events|hey	37
w|k:events|hi	-21
w|k:events|historical	-87
w|k:events|history	-47
w|k:events|hit	-61
w|k:events|hold	-45
w|k:events|household	-35
w|k:events|how	-35
w|k:events|id	-76
w|k:events|if	-25
w|k:events|import	-77
w|k:events|imported	-53
w|k:events|in	22
w|k:events|inbound	-29
w|k:events|include	-48
w|k:events|income	-35
w|k:events|incremental	-46
w|k:events|information	-39
w|k:events|ingestion	-55
w|k:events|injection	72
w|k:events|inside	-74
w|k:events|install	-47
w|k:events|integrate	-82
w|k:events|integration	-25
w|k:events|is	-34
w|k:events|it	-12
w|k:events|its	31
w|k:events|job	13
w|k:events|journey	66
w|k:events|keep	-79
w|k:events|keeping	-33
w|k:events|know	26
w|k:events|lapsed	-41
w|k:events|large	-57
w|k:events|last	-17
w|k:events|later	-44
w|k:events|lead	-46
w|k:events|leave	-27
w|k:events|let	-61
w|k:events|like	-70
w|k:events|likes2	-6
w|k:events|list	-31
w|k:events|load	-82
w|k:events|log	23
w|k:events|loyalty	-34
w|k:events|mail	-38
w|k:events|maintain	-39
w|k:events|making	-42
w|k:events|manager	-25
w|k:events|may	-67
w|k:events|maybe	-25
w|k:events|mean	-18
w|k:events|member	-75
w|k:events|membership	-63
w|k:events|miss	-45
w|k:events|missing	-76
w|k:events|mobile	-40
w|k:events|modelling	-41
w|k:events|month	-45
w|k:events|moved	-21
w|k:events|mp	61
w|k:events|must	14
w|k:events|my	-16
w|k:events|necessary	-67
w|k:events|need	-23
w|k:events|never	-40
w|k:events|new	-37
w|k:events|newsletter	-25
w|k:events|next	-19
w|k:events|not	-16
w|k:events|not_Q	-25
w|k:events|not_audience	-58
w|k:events|not_conductor	-48
w|k:events|not_event	-60
w|k:events|not_export	-42
w|k:events|not_list	-71
w|k:events|not_metric	-44
w|k:events|not_purchase	-83
w|k:events|not_write	-40
w|k:events|notebook	-46
w|k:events|nothing	-11
w|k:events|now	-11
w|k:events|oauth2	-45
w|k:events|object	-30
w|k:events|of	-8
w|k:events|on	37
w|k:events|once	41
w|k:events|one	-60
w|k:events|onto	-54
w|k:events|open	36
w|k:events|or	-81
w|k:events|other	-19
w|k:events|our	-29
w|k:events|out	-19
w|k:events|outbound	-43
w|k:events|output	-45
w|k:events|over	-65
w|k:events|owner	-39
w|k:events|page	74
w|k:events|partition	-68
w|k:events|people	10
w|k:events|person	-34
w|k:events|phone	-51
w|k:events|pick	-31
w|k:events|pixel	-45
w|k:events|place	-24
w|k:events|poke	-42
w|k:events|populate	-34
w|k:events|profile	-26
w|k:events|property	-45
w|k:events|pull	-32
w|k:events|purchase	-71
w|k:events|push	-14
w|k:events|put	-56
w|k:events|qualify	-75
w|k:events|queryable	-51
w|k:events|quick	-32
w|k:events|quota	-43
w|k:events|quote	46
w|k:events|raw	41
w|k:events|reach	-66
w|k:events|reachable	-33
w|k:events|reader	-28
w|k:events|real	33
w|k:events|recipient	-49
w|k:events|replicate	-64
w|k:events|report	-33
w|k:events|resolve	-53
w|k:events|retarget	20
w|k:events|revenue	-51
w|k:events|row	20
w|k:events|running	-30
w|k:events|scenario	-65
w|k:events|schedule	-70
w|k:events|scheduled	-74
w|k:events|scientist	-74
w|k:events|scope	30
w|k:events|score	-62
w|k:events|second	10
w|k:events|section	-38
w|k:events|see	-65
w|k:events|seg	-52
w|k:events|segment	-72
w|k:events|segmentation	-39
w|k:events|send	-17
w|k:events|server	-23
w|k:events|session	59
w|k:events|set	-86
w|k:events|ship	-28
w|k:events|shop	-18
w|k:events|shopper	26
w|k:events|should	11
w|k:events|show	55
w|k:events|side	-37
w|k:events|sign	-40
w|k:events|signed	-42
w|k:events|since	-20
w|k:events|slow	-23
w|k:events|so	-15
w|k:events|somebody	-42
w|k:events|someone	-26
w|k:events|source	-39
w|k:events|sport	-39
w|k:events|spreadsheet	46
w|k:events|start	57
w|k:events|status	-50
w|k:events|stopped	-72
w|k:events|store	-54
w|k:events|stream	-45
w|k:events|subscriber	-80
w|k:events|success	-18
w|k:events|survey	-48
w|k:events|sync	-50
w|k:events|system	-100
w|k:events|table	-35
w|k:events|tag	-50
w|k:events|take	-74
w|k:events|target	-46
w|k:events|task	-62
w|k:events|test	-50
w|k:events|than	17
w|k:events|thank	-40
w|k:events|that	-23
w|k:events|the	6
w|k:events|their	-51
w|k:events|them	-54
w|k:events|then	-56
w|k:events|there	-80
w|k:events|thi	-34
w|k:events|thing	-35
w|k:events|third	-45
w|k:events|those	-18
w|k:events|through	-11
w|k:events|ticket	-63
w|k:events|tier	-44
w|k:events|time	31
w|k:events|today	-30
w|k:events|too	-87
w|k:events|topic	-39
w|k:events|touch	-34
w|k:events|track	-40
w|k:events|tracking	-30
w|k:events|trial	-39
w|k:events|two	-31
w|k:events|unsubscribe	53
w|k:events|up	-18
w|k:events|updated	-34
w|k:events|upload	-36
w|k:events|usable	-37
w|k:events|use	-25
w|k:events|using	-55
w|k:events|vendor	-43
w|k:events|via	-33
w|k:events|view	68
w|k:events|vip	-55
w|k:events|visit	-51
w|k:events|visitor	-42
w|k:events|want	67
w|k:events|warehouse	-54
w|k:events|was	-36
w|k:events|we	-14
w|k:events|web	58
w|k:events|website	52
w|k:events|week	-63
w|k:events|weekend	-33
w|k:events|weekly	-39
w|k:events|what	60
w|k:events|when	-52
w|k:events|which	-69
w|k:events|who	-42
w|k:events|whoever	-30
w|k:events|will	-50
w|k:events|win	-42
w|k:events|with	-18
w|k:events|without	-72
w|k:events|work	-38
w|k:events|would	-67
w|k:events|yesterday	-21
w|k:events|you	-11
w|k:files|F	-30
w|k:files|L	-29
w|k:files|N	-50
w|k:files|Q	-12
w|k:files|a	17
w|k:files|abandon	-25
w|k:files|about	-22
w|k:files|above	-30
w|k:files|account	-70
w|k:files|acquisition	-40
w|k:files|activate	-53
w|k:files|activity	-65
w|k:files|ad	-70
w|k:files|add	-17
w|k:files|additionally	-46
w|k:files|advertise	-94
w|k:files|affinity	-49
w|k:files|agency	-21
w|k:files|agent	-50
w|k:files|alert	-21
w|k:files|alone	-28
w|k:files|also	-52
w|k:files|alway	-43
w|k:files|am	-44
w|k:files|an	22
w|k:files|analyst	-70
w|k:files|and	-13
w|k:files|answer	-28
w|k:files|anything	-24
w|k:files|api	-57
w|k:files|appear	-48
w|k:files|append	-28
w|k:files|approved	-21
w|k:files|are	-26
w|k:files|arrowleft	-49
w|k:files|arrowright	-59
w|k:files|as	15
w|k:files|asap	-47
w|k:files|ask	-24
w|k:files|asked	-24
w|k:files|asking	-27
w|k:files|attribute	-17
w|k:files|attribution	-39
w|k:files|audience	-39
w|k:files|audiencefalse	-22
w|k:files|audiencetrue	-9
w|k:files|authorization	-41
w|k:files|away	-24
w|k:files|backfill	-46
w|k:files|be	-37
w|k:files|before	-22
w|k:files|belong	-37
w|k:files|best	-27
w|k:files|better	-33
w|k:files|between	-50
w|k:files|blog	-53
w|k:files|bought	-28
w|k:files|break	-32
w|k:files|bring	-38
w|k:files|budget	-19
w|k:files|build	-52
w|k:files|bus	-54
w|k:files|buy	-21
w|k:files|buyer	-42
w|k:files|by	22
w|k:files|called	-43
w|k:files|campaign	-42
w|k:files|can	-19
w|k:files|cart	-42
w|k:files|change	-35
w|k:files|changed	-31
w|k:files|channel	-64
w|k:files|check	-60
w|k:files|churn	-33
w|k:files|click	-40
w|k:files|clickstream	26
w|k:files|connect	-60
w|k:files|connected	-32
w|k:files|connection	-32
w|k:files|contact	-15
w|k:files|content	-36
w|k:files|context	-41
w|k:files|conversion	-28
w|k:files|convert	-35
w|k:files|cook	-41
w|k:files|copy	-44
w|k:files|could	-16
w|k:files|count	-23
w|k:files|coupon	-46
w|k:files|course	-27
w|k:files|create	-32
w|k:files|crm	-59
w|k:files|csv	50
w|k:files|custom	-18
w|k:files|dashboard	-38
w|k:files|data	-48
w|k:files|day	-55
w|k:files|delete	-64
w|k:files|destination	-61
w|k:files|disappear	-40
w|k:files|do	-28
w|k:files|done	-34
w|k:files|download	96
w|k:files|drive	-53
w|k:files|due	-23
w|k:files|e	-45
w|k:files|each	-26
w|k:files|else	-21
w|k:files|engagement	-56
w|k:files|enhance	-55
w|k:files|enrich	-30
w|k:files|enrichment	-28
w|k:files|enter	-27
w|k:files|entry	-26
w|k:files|europe	-24
w|k:files|everyone	-62
w|k:files|exit	-46
w|k:files|expired	-23
w|k:files|export	-19
w|k:files|fail	-39
w|k:files|failed	-35
w|k:files|field	-24
w|k:files|fill	-75
w|k:files|fire	-61
w|k:files|firmographic	-42
w|k:files|first	-61
w|k:files|floodlight	-51
w|k:files|flow	-66
w|k:files|for	-34
w|k:files|form	-53
w|k:files|frequency	-33
w|k:files|frobnix	-66
w|k:files|get	-58
w|k:files|give	68
w|k:files|goe	-38
w|k:files|guest	-48
w|k:files|hand	-73
w|k:files|has	-76
w|k:files|hashed	-22
w|k:files|have	-24
w|k:files|help	-35
w|k:files|here	-19
w|k:files|hey	-21
w|k:files|hi	-21
w|k:files|high	-50
w|k:files|holder	-61
w|k:files|home	-41
w|k:files|hook	-74
w|k:files|hour	-40
w|k:files|how	-28
w|k:files|id	-19
w|k:files|if	-28
w|k:files|in	-17
w|k:files|inbox	48
w|k:files|ingest	-30
w|k:files|insight	-31
w|k:files|instead	-21
w|k:files|integrate	-53
w|k:files|interest	-42
w|k:files|into	-51
w|k:files|it	-16
w|k:files|job	-14
w|k:files|join	-23
w|k:files|keep	-23
w|k:files|know	-46
w|k:files|later	-15
w|k:files|lead	-21
w|k:files|leave	-16
w|k:files|lifecycle	-39
w|k:files|like	-26
w|k:files|likes1	-24
w|k:files|likes2	18
w|k:files|list	-54
w|k:files|load	-39
w|k:files|longer	-40
w|k:files|lookalike	-38
w|k:files|low	-36
w|k:files|loyalty	-30
w|k:files|ltv	-50
w|k:files|make	-31
w|k:files|manual	-77
w|k:files|mark	-34
w|k:files|match	-42
w|k:files|matched	-41
w|k:files|me	65
w|k:files|measure	-39
w|k:files|media	-45
w|k:files|membership	-63
w|k:files|metric	-41
w|k:files|mirror	-26
w|k:files|model	-36
w|k:files|must	-28
w|k:files|my	36
w|k:files|name	-42
w|k:files|necessary	-28
w|k:files|never	-29
w|k:files|new	-61
w|k:files|newsletter	-29
w|k:files|not	-13
w|k:files|not_Q	-15
w|k:files|not_audience	-40
w|k:files|not_event	-33
w|k:files|not_import	-33
w|k:files|not_profile	-49
w|k:files|not_purchase	-64
w|k:files|nothing	-17
w|k:files|number	-22
w|k:files|object	-18
w|k:files|of	47
w|k:files|on	-26
w|k:files|onboard	-36
w|k:files|once	-34
w|k:files|one	-40
w|k:files|onto	-15
w|k:files|ordered	-51
w|k:files|other	-22
w|k:files|our	-26
w|k:files|out	-14
w|k:files|outbound	-43
w|k:files|over	-35
w|k:files|parent	-76
w|k:files|part	-53
w|k:files|pick	-24
w|k:files|place	-24
w|k:files|platform	-64
w|k:files|player	-41
w|k:files|pls	-49
w|k:files|plus	-32
w|k:files|point	-58
w|k:files|poke	-29
w|k:files|policy	-65
w|k:files|possible	-47
w|k:files|post	-32
w|k:files|profile	-19
w|k:files|programmatic	-57
w|k:files|project	-20
w|k:files|promotion	-38
w|k:files|property	-64
w|k:files|pull	-20
w|k:files|purchase	-49
w|k:files|push	-35
w|k:files|put	-30
w|k:files|qualify	-32
w|k:files|quality	-41
w|k:files|quick	-23
w|k:files|rather	-19
w|k:files|reach	-52
w|k:files|reachable	-54
w|k:files|ready	-19
w|k:files|remove	-37
w|k:files|replace	-77
w|k:files|replicate	-19
w|k:files|retarget	-21
w|k:files|run	-30
w|k:files|same	-50
w|k:files|schedule	-54
w|k:files|scope	-31
w|k:files|score	-26
w|k:files|scoring	-47
w|k:files|second	-50
w|k:files|section	-51
w|k:files|segment	17
w|k:files|sending	-34
w|k:files|set	-36
w|k:files|share	-48
w|k:files|shop	-35
w|k:files|should	-61
w|k:files|show	-73
w|k:files|side	-26
w|k:files|signal	-27
w|k:files|size	-49
w|k:files|sms	-44
w|k:files|so	-22
w|k:files|social	-75
w|k:files|somebody	-22
w|k:files|source	-25
w|k:files|spend	-40
w|k:files|sport	-52
w|k:files|spreadsheet	42
w|k:files|stage	-40
w|k:files|step	-24
w|k:files|stopped	-24
w|k:files|stream	-25
w|k:files|subscribe	-23
w|k:files|suppress	-33
w|k:files|sync	-51
w|k:files|system	-28
w|k:files|table	-66
w|k:files|tag	-43
w|k:files|take	-47
w|k:files|target	-60
w|k:files|team	-41
w|k:files|tell	-16
w|k:files|template	-29
w|k:files|test	-53
w|k:files|text	-27
w|k:files|than	-19
w|k:files|that	-18
w|k:files|them	-21
w|k:files|then	-17
w|k:files|there	-46
w|k:files|they	-27
w|k:files|thi	-19
w|k:files|thing	-38
w|k:files|ticket	-23
w|k:files|tier	-61
w|k:files|time	-25
w|k:files|tired	-59
w|k:files|to	-11
w|k:files|today	-38
w|k:files|toddler	-27
w|k:files|together	-37
w|k:files|too	-50
w|k:files|tool	-62
w|k:files|topic	-45
w|k:files|tracking	-30
w|k:files|train	-39
w|k:files|trial	-21
w|k:files|trigger	-26
w|k:files|turn	-57
w|k:files|two	-33
w|k:files|up	-29
w|k:files|update	-29
w|k:files|upload	-18
w|k:files|us	-21
w|k:files|usable	-47
w|k:files|use	-40
w|k:files|using	-31
w|k:files|value	-42
w|k:files|warehouse	-91
w|k:files|was	-37
w|k:files|way	-46
w|k:files|week	-29
w|k:files|weekend	-22
w|k:files|what	-24
w|k:files|when	-27
w|k:files|where	-41
w|k:files|which	-41
w|k:files|who	-58
w|k:files|will	-22
w|k:files|win	-37
w|k:files|with	-38
w|k:files|within	-40
w|k:files|without	-56
w|k:files|would	-26
w|k:files|yesterday	-28
w|k:files|you	-30
w|k:model|L	-20
w|k:model|Q	-11
w|k:model|a	27
w|k:model|about	-16
w|k:model|account	-15
w|k:model|address	-48
w|k:model|after	-27
w|k:model|all	-29
w|k:model|alone	-22
w|k:model|already	-12
w|k:model|also	-3
w|k:model|am	-26
w|k:model|an	-19
w|k:model|and	-18
w|k:model|answer	-46
w|k:model|any	-49
w|k:model|anything	-16
w|k:model|are	-15
w|k:model|arrowright	-19
w|k:model|as	-13
w|k:model|ask	-39
w|k:model|attribute	-31
w|k:model|audiencefalse	-36
w|k:model|authorization	-31
w|k:model|away	-16
w|k:model|be	-15
w|k:model|best	-45
w|k:model|better	-60
w|k:model|between	-36
w|k:model|break	-44
w|k:model|bring	-28
w|k:model|campaign	-16
w|k:model|collector	-54
w|k:model|connection	-24
w|k:model|contact	-22
w|k:model|conversion	-25
w|k:model|csv	-24
w|k:model|custom	-18
w|k:model|customer	-19
w|k:model|dashboard	-31
w|k:model|data	-31
w|k:model|demo	-22
w|k:model|destination	-27
w|k:model|do	-9
w|k:model|done	-33
w|k:model|donor	-51
w|k:model|download	-42
w|k:model|due	-36
w|k:model|each	-30
w|k:model|email	-23
w|k:model|enrichment	-42
w|k:model|enter	-18
w|k:model|event	-16
w|k:model|everyone	39
w|k:model|everything	-24
w|k:model|existing	-31
w|k:model|export	-74
w|k:model|fail	-19
w|k:model|failed	-25
w|k:model|failure	-25
w|k:model|field	-24
w|k:model|from	-16
w|k:model|get	-19
w|k:model|goe	-35
w|k:model|how	19
w|k:model|i	-41
w|k:model|id	-15
w|k:model|if	-10
w|k:model|import	-15
w|k:model|in	-11
w|k:model|ingest	-25
w|k:model|install	-41
w|k:model|integration	-21
w|k:model|it	-24
w|k:model|job	-9
w|k:model|join	-42
w|k:model|keep	-30
w|k:model|lapsed	-55
w|k:model|last	-16
w|k:model|lead	-20
w|k:model|leave	-19
w|k:model|lifecycle	-41
w|k:model|like	-22
w|k:model|likes2	-13
w|k:model|lookalike	45
w|k:model|mail	-29
w|k:model|mailaddress	-44
w|k:model|mark	-50
w|k:model|match	-30
w|k:model|me	-20
w|k:model|member	-27
w|k:model|metric	-32
w|k:model|ml	-56
w|k:model|month	-16
w|k:model|moved	-15
w|k:model|my	-22
w|k:model|need	-24
w|k:model|new	-44
w|k:model|newsletter	-37
w|k:model|next	-26
w|k:model|not_Q	-16
w|k:model|not_audience	-65
w|k:model|now	-18
w|k:model|of	22
w|k:model|on	-30
w|k:model|onto	-40
w|k:model|or	-51
w|k:model|our	14
w|k:model|partner	-23
w|k:model|people	-21
w|k:model|ping	-27
w|k:model|place	-26
w|k:model|please	-9
w|k:model|plus	-46
w|k:model|populate	-46
w|k:model|post	-21
w|k:model|predict	45
w|k:model|prepare	-58
w|k:model|propensity	-62
w|k:model|pull	-17
w|k:model|put	-28
w|k:model|reach	-38
w|k:model|read	-23
w|k:model|run	-16
w|k:model|sale	-26
w|k:model|see	-40
w|k:model|seed	-66
w|k:model|segment	-25
w|k:model|send	-18
w|k:model|set	-28
w|k:model|share	-11
w|k:model|should	-24
w|k:model|show	-27
w|k:model|signed	-23
w|k:model|similar	35
w|k:model|since	-53
w|k:model|slow	-58
w|k:model|so	-25
w|k:model|social	-23
w|k:model|something	-19
w|k:model|source	-28
w|k:model|stay	-31
w|k:model|stream	-20
w|k:model|sync	-21
w|k:model|table	-18
w|k:model|tag	-39
w|k:model|target	-32
w|k:model|thank	-27
w|k:model|that	-5
w|k:model|there	-33
w|k:model|thi	-26
w|k:model|those	-24
w|k:model|through	-12
w|k:model|ticket	-34
w|k:model|today	-14
w|k:model|too	-62
w|k:model|train	33
w|k:model|training	-43
w|k:model|two	-6
w|k:model|up	-24
w|k:model|us	-60
w|k:model|using	-29
w|k:model|vendor	-49
w|k:model|want	-23
w|k:model|was	-14
w|k:model|way	-37
w|k:model|website	-58
w|k:model|week	-32
w|k:model|when	-27
w|k:model|with	-21
w|k:model|work	-29
w|k:model|would	-21
w|k:model|year	-16
w|k:model|yesterday	-15
w|k:monitoring|F	29
w|k:monitoring|L	-39
w|k:monitoring|N	-39
w|k:monitoring|S	-6
w|k:monitoring|account	69
w|k:monitoring|actuary	-41
w|k:monitoring|additionally	-43
w|k:monitoring|after	-54
w|k:monitoring|all	-25
w|k:monitoring|alway	-77
w|k:monitoring|am	-46
w|k:monitoring|analyst	-34
w|k:monitoring|anything	-45
w|k:monitoring|app	-76
w|k:monitoring|append	-84
w|k:monitoring|as	-57
w|k:monitoring|audience	11
w|k:monitoring|audiencetrue	-9
w|k:monitoring|audit	55
w|k:monitoring|behavioral	-45
w|k:monitoring|behaviour	-63
w|k:monitoring|bi	-56
w|k:monitoring|change	-34
w|k:monitoring|clickstream	-60
w|k:monitoring|compliance	60
w|k:monitoring|connect	-54
w|k:monitoring|context	-57
w|k:monitoring|copy	-38
w|k:monitoring|count	72
w|k:monitoring|customer	-32
w|k:monitoring|data	-63
w|k:monitoring|definition	53
w|k:monitoring|deliver	-51
w|k:monitoring|did	-26
w|k:monitoring|do	-21
w|k:monitoring|due	-39
w|k:monitoring|dump	-40
w|k:monitoring|each	33
w|k:monitoring|easiest	-40
w|k:monitoring|entry	-61
w|k:monitoring|event	-25
w|k:monitoring|exit	-37
w|k:monitoring|export	-27
w|k:monitoring|follow	-50
w|k:monitoring|for	47
w|k:monitoring|from	-45
w|k:monitoring|get	-75
w|k:monitoring|give	-70
w|k:monitoring|group	-51
w|k:monitoring|how	33
w|k:monitoring|i	-32
w|k:monitoring|if	-41
w|k:monitoring|in	16
w|k:monitoring|it	-20
w|k:monitoring|land	-55
w|k:monitoring|later	-41
w|k:monitoring|likes1	-28
w|k:monitoring|likes2	1
w|k:monitoring|likes3	-22
w|k:monitoring|list	-37
w|k:monitoring|load	-31
w|k:monitoring|make	-33
w|k:monitoring|me	-33
w|k:monitoring|metric	31
w|k:monitoring|model	-54
w|k:monitoring|modelling	-51
w|k:monitoring|my	-34
w|k:monitoring|need	-41
w|k:monitoring|new	-46
w|k:monitoring|no	-80
w|k:monitoring|not_Q	43
w|k:monitoring|not_event	-31
w|k:monitoring|not_metric	-85
w|k:monitoring|not_write	-55
w|k:monitoring|notebook	-37
w|k:monitoring|offload	-61
w|k:monitoring|only	-30
w|k:monitoring|our	-25
w|k:monitoring|page	-48
w|k:monitoring|people	-30
w|k:monitoring|pipe	-56
w|k:monitoring|plus	-75
w|k:monitoring|possible	-128
w|k:monitoring|profile	-23
w|k:monitoring|provide	-41
w|k:monitoring|push	-98
w|k:monitoring|rather	-25
w|k:monitoring|raw	-42
w|k:monitoring|replicate	-67
w|k:monitoring|reporting	60
w|k:monitoring|request	-50
w|k:monitoring|run	-55
w|k:monitoring|scientist	-47
w|k:monitoring|seg	-76
w|k:monitoring|segment	28
w|k:monitoring|send	-89
w|k:monitoring|shop	-57
w|k:monitoring|should	-48
w|k:monitoring|size	62
w|k:monitoring|snapshot	49
w|k:monitoring|stopped	-57
w|k:monitoring|store	-35
w|k:monitoring|stream	-41
w|k:monitoring|sync	-35
w|k:monitoring|system	48
w|k:monitoring|team	-30
w|k:monitoring|tell	-30
w|k:monitoring|than	-25
w|k:monitoring|that	21
w|k:monitoring|the	-51
w|k:monitoring|them	-63
w|k:monitoring|then	-50
w|k:monitoring|there	-61
w|k:monitoring|thi	-28
w|k:monitoring|thing	-51
w|k:monitoring|through	-49
w|k:monitoring|track	-30
w|k:monitoring|two	-51
w|k:monitoring|unload	-36
w|k:monitoring|use	-31
w|k:monitoring|user	-34
w|k:monitoring|using	-57
w|k:monitoring|view	-50
w|k:monitoring|want	-30
w|k:monitoring|warehouse	-32
w|k:monitoring|was	42
w|k:monitoring|way	-63
w|k:monitoring|we	-54
w|k:monitoring|web	-60
w|k:monitoring|week	-39
w|k:monitoring|will	-50
w|k:monitoring|with	-69
w|k:monitoring|without	-49
w|k:monitoring|write	-55
w|k:profiles|F	-27
w|k:profiles|L	19
w|k:profiles|S	13
w|k:profiles|T	-23
w|k:profiles|a	-14
w|k:profiles|about	14
w|k:profiles|account	-90
w|k:profiles|acquisition	-35
w|k:profiles|activity	-58
w|k:profiles|ad	-37
w|k:profiles|add	-62
w|k:profiles|additionally	-76
w|k:profiles|advertise	-57
w|k:profiles|affinity	-58
w|k:profiles|agent	92
w|k:profiles|alert	-8
w|k:profiles|all	21
w|k:profiles|alone	23
w|k:profiles|already	-62
w|k:profiles|am	-31
w|k:profiles|an	-43
w|k:profiles|analyst	34
w|k:profiles|and	-47
w|k:profiles|anything	-21
w|k:profiles|app	-21
w|k:profiles|append	-54
w|k:profiles|approved	-13
w|k:profiles|archive	25
w|k:profiles|are	-31
w|k:profiles|arrive	-28
w|k:profiles|asap	-64
w|k:profiles|ask	-21
w|k:profiles|asked	-79
w|k:profiles|audiencetrue	17
w|k:profiles|audit	-44
w|k:profiles|away	-20
w|k:profiles|back	-22
w|k:profiles|backfill	-52
w|k:profiles|based	-42
w|k:profiles|be	-21
w|k:profiles|become	42
w|k:profiles|before	-10
w|k:profiles|behavior	-35
w|k:profiles|behavioral	-82
w|k:profiles|behind	-41
w|k:profiles|better	-22
w|k:profiles|between	-76
w|k:profiles|bi	-62
w|k:profiles|big	-53
w|k:profiles|blog	-48
w|k:profiles|boss	-49
w|k:profiles|bounce	-32
w|k:profiles|budget	-13
w|k:profiles|by	-57
w|k:profiles|campaign	-45
w|k:profiles|can	-23
w|k:profiles|cart	-28
w|k:profiles|catalog	-37
w|k:profiles|catalogue	-45
w|k:profiles|channel	-43
w|k:profiles|check	-38
w|k:profiles|churn	-78
w|k:profiles|click	-18
w|k:profiles|clickstream	-93
w|k:profiles|collect	-74
w|k:profiles|collector	-34
w|k:profiles|come	-70
w|k:profiles|coming	-25
w|k:profiles|compliance	-93
w|k:profiles|conductor	45
w|k:profiles|connect	-51
w|k:profiles|connected	-40
w|k:profiles|connection	-55
w|k:profiles|constraint	28
w|k:profiles|contact	32
w|k:profiles|content	-84
w|k:profiles|context	-70
w|k:profiles|copy	-49
w|k:profiles|count	-44
w|k:profiles|course	23
w|k:profiles|create	-41
w|k:profiles|csv	-61
w|k:profiles|data	-12
w|k:profiles|de	-56
w|k:profiles|deliver	31
w|k:profiles|destination	26
w|k:profiles|device	-36
w|k:profiles|did	27
w|k:profiles|do	-38
w|k:profiles|doe	-27
w|k:profiles|donor	-48
w|k:profiles|download	-30
w|k:profiles|dump	70
w|k:profiles|each	-107
w|k:profiles|email	-19
w|k:profiles|end	23
w|k:profiles|engagement	-33
w|k:profiles|enrich	-53
w|k:profiles|enrichment	-29
w|k:profiles|enter	-3
w|k:profiles|entry	-72
w|k:profiles|event	-134
w|k:profiles|every	25
w|k:profiles|exit	-54
w|k:profiles|exported	56
w|k:profiles|favorite	39
w|k:profiles|fetch	71
w|k:profiles|file	-35
w|k:profiles|fill	22
w|k:profiles|filled	-32
w|k:profiles|fine	-49
w|k:profiles|fire	-42
w|k:profiles|first	-11
w|k:profiles|floodlight	-31
w|k:profiles|flow	-55
w|k:profiles|follow	-34
w|k:profiles|for	-52
w|k:profiles|frequency	-34
w|k:profiles|fresh	39
w|k:profiles|from	-31
w|k:profiles|full	38
w|k:profiles|get	38
w|k:profiles|give	-24
w|k:profiles|go	-30
w|k:profiles|grab	-70
w|k:profiles|hand	-50
w|k:profiles|hashed	22
w|k:profiles|here	-19
w|k:profiles|hey	-63
w|k:profiles|historical	48
w|k:profiles|holder	-55
w|k:profiles|hook	-33
w|k:profiles|hot	-54
w|k:profiles|id	-44
w|k:profiles|importing	51
w|k:profiles|incremental	46
w|k:profiles|ingest	-39
w|k:profiles|ingestion	44
w|k:profiles|inside	56
w|k:profiles|integrate	-78
w|k:profiles|into	-27
w|k:profiles|is	-50
w|k:profiles|join	-55
w|k:profiles|joined	-37
w|k:profiles|journey	-42
w|k:profiles|json	-29
w|k:profiles|just	-51
w|k:profiles|keep	17
w|k:profiles|key	-39
w|k:profiles|large	-72
w|k:profiles|later	-27
w|k:profiles|lead	-24
w|k:profiles|left	-31
w|k:profiles|let	-61
w|k:profiles|lifecycle	-57
w|k:profiles|lifetime	-40
w|k:profiles|likes2	-5
w|k:profiles|list	-94
w|k:profiles|load	52
w|k:profiles|log	-48
w|k:profiles|lookalike	-63
w|k:profiles|lost	-33
w|k:profiles|love	48
w|k:profiles|loyalty	-64
w|k:profiles|mail	-22
w|k:profiles|make	-40
w|k:profiles|many	-29
w|k:profiles|marketing	-25
w|k:profiles|maybe	-19
w|k:profiles|me	-22
w|k:profiles|media	-43
w|k:profiles|member	-15
w|k:profiles|membership	-79
w|k:profiles|message	-20
w|k:profiles|metric	-83
w|k:profiles|mirror	-30
w|k:profiles|missing	24
w|k:profiles|modelling	47
w|k:profiles|more	-35
w|k:profiles|move	-77
w|k:profiles|moved	-32
w|k:profiles|must	-26
w|k:profiles|my	-49
w|k:profiles|necessary	51
w|k:profiles|need	-6
w|k:profiles|never	51
w|k:profiles|new	-25
w|k:profiles|next	-41
w|k:profiles|not_audience	-37
w|k:profiles|not_conductor	38
w|k:profiles|not_customer	-62
w|k:profiles|not_list	-55
w|k:profiles|not_metric	61
w|k:profiles|not_profile	-54
w|k:profiles|object	26
w|k:profiles|on	-44
w|k:profiles|open	-21
w|k:profiles|opportunity	56
w|k:profiles|or	-18
w|k:profiles|order	-52
w|k:profiles|out	50
w|k:profiles|outbound	-34
w|k:profiles|output	28
w|k:profiles|over	18
w|k:profiles|owner	-24
w|k:profiles|page	-62
w|k:profiles|part	-15
w|k:profiles|partner	-38
w|k:profiles|ping	-30
w|k:profiles|pipe	-63
w|k:profiles|platform	-27
w|k:profiles|player	-41
w|k:profiles|please	-44
w|k:profiles|pls	-36
w|k:profiles|plus	-19
w|k:profiles|policy	-60
w|k:profiles|possible	-97
w|k:profiles|predicted	-64
w|k:profiles|product	-77
w|k:profiles|profile	73
w|k:profiles|programmatic	-56
w|k:profiles|project	-9
w|k:profiles|promotion	-41
w|k:profiles|propensity	-53
w|k:profiles|property	39
w|k:profiles|purchase	22
w|k:profiles|quick	34
w|k:profiles|quota	-10
w|k:profiles|raw	-57
w|k:profiles|reach	-49
w|k:profiles|reachable	-42
w|k:profiles|reader	-32
w|k:profiles|ready	-41
w|k:profiles|real	-39
w|k:profiles|receive	21
w|k:profiles|recipient	-51
w|k:profiles|refresh	-43
w|k:profiles|replicate	-64
w|k:profiles|reporting	-82
w|k:profiles|run	-75
w|k:profiles|running	-49
w|k:profiles|sale	-47
w|k:profiles|scope	-22
w|k:profiles|score	-87
w|k:profiles|second	-69
w|k:profiles|seed	-31
w|k:profiles|seg	-62
w|k:profiles|segment	49
w|k:profiles|segmentation	44
w|k:profiles|send	-26
w|k:profiles|server	-47
w|k:profiles|session	-44
w|k:profiles|share	-28
w|k:profiles|shop	-47
w|k:profiles|shopper	-50
w|k:profiles|should	-34
w|k:profiles|show	-52
w|k:profiles|side	-31
w|k:profiles|since	-14
w|k:profiles|site	-43
w|k:profiles|size	-93
w|k:profiles|sms	-25
w|k:profiles|snapshot	-36
w|k:profiles|so	-31
w|k:profiles|source	19
w|k:profiles|spend	-35
w|k:profiles|spender	-43
w|k:profiles|spreadsheet	-42
w|k:profiles|step	-17
w|k:profiles|still	-78
w|k:profiles|stop	-31
w|k:profiles|subscribe	-55
w|k:profiles|subscriber	-32
w|k:profiles|suppress	-33
w|k:profiles|survey	-36
w|k:profiles|table	-20
w|k:profiles|take	38
w|k:profiles|team	-33
w|k:profiles|text	-23
w|k:profiles|thank	34
w|k:profiles|that	-26
w|k:profiles|the	19
w|k:profiles|their	-38
w|k:profiles|them	28
w|k:profiles|then	-35
w|k:profiles|they	-45
w|k:profiles|thi	-15
w|k:profiles|thing	-15
w|k:profiles|those	-37
w|k:profiles|through	-23
w|k:profiles|time	-40
w|k:profiles|tired	-91
w|k:profiles|to	-28
w|k:profiles|toddler	-78
w|k:profiles|too	23
w|k:profiles|tool	-30
w|k:profiles|topic	-42
w|k:profiles|track	-58
w|k:profiles|training	-60
w|k:profiles|trial	28
w|k:profiles|trigger	-48
w|k:profiles|update	-73
w|k:profiles|upload	-37
w|k:profiles|us	-13
w|k:profiles|user	-42
w|k:profiles|value	-39
w|k:profiles|var	90
w|k:profiles|via	-27
w|k:profiles|view	-60
w|k:profiles|vip	-44
w|k:profiles|visit	-61
w|k:profiles|want	-15
w|k:profiles|was	-33
w|k:profiles|way	18
w|k:profiles|web	-60
w|k:profiles|weekend	21
w|k:profiles|well	-22
w|k:profiles|what	-75
w|k:profiles|when	-18
w|k:profiles|who	-27
w|k:profiles|will	-34
w|k:profiles|with	-60
w|k:profiles|without	34
w|k:profiles|would	30
w|k:profiles|year	-27
w|k:setup|L	-4
w|k:setup|S	-31
w|k:setup|T	-30
w|k:setup|already	-29
w|k:setup|anything	-55
w|k:setup|are	-43
w|k:setup|audience	24
w|k:setup|audiencefalse	25
w|k:setup|audiencetrue	-33
w|k:setup|be	-54
w|k:setup|can	-33
w|k:setup|done	-49
w|k:setup|due	-52
w|k:setup|else	-55
w|k:setup|entry	-61
w|k:setup|event	-32
w|k:setup|export	41
w|k:setup|for	39
w|k:setup|forward	-47
w|k:setup|from	-24
w|k:setup|it	-46
w|k:setup|lifecycle	-50
w|k:setup|membership	-49
w|k:setup|named	-47
w|k:setup|not	-45
w|k:setup|not_Q	-59
w|k:setup|nothing	-49
w|k:setup|our	-30
w|k:setup|page	-57
w|k:setup|people	-67
w|k:setup|please	40
w|k:setup|prepare	61
w|k:setup|property	32
w|k:setup|schema	62
w|k:setup|segment	-75
w|k:setup|send	-87
w|k:setup|should	-64
w|k:setup|so	-47
w|k:setup|stream	-48
w|k:setup|that	-70
w|k:setup|thi	-51
w|k:setup|those	-48
w|k:setup|ticket	-52
w|k:setup|use	-37
w|k:setup|user	-60
w|k:setup|view	-57
w|k:setup|visitor	-44
w|k:setup|want	-49
w|k:setup|website	-42
w|k:setup|week	-52
w|k:setup|which	-65
w|k:setup|with	32
w|kind:near	13
w|kind:nothing	-15
w|kind:other	-37
w|kind:said	41
w|name	92
w|ordinary:activity|false|conversions	18
w|ordinary:activity|false|events	160
w|ordinary:activity|false|nothing	-99
w|ordinary:activity|false|people	-129
w|ordinary:activity|less	-20
w|ordinary:activity|none	84
w|ordinary:activity|true|events	84
w|ordinary:activity|true|nothing	-162
w|ordinary:activity|true|other	-45
w|ordinary:activity|true|people	-140
w|ordinary:anything|false|conversions	28
w|ordinary:anything|false|events	-27
w|ordinary:anything|false|nothing	-5
w|ordinary:anything|false|other	17
w|ordinary:anything|none	16
w|ordinary:anything|tie	-31
w|ordinary:anything|true|conversions	43
w|ordinary:anything|true|events	17
w|ordinary:anything|true|nothing	25
w|ordinary:anything|true|other	-38
w|ordinary:anything|true|people	-5
w|ordinary:no|best	83
w|ordinary:no|false|events	17
w|ordinary:no|false|nothing	-47
w|ordinary:no|false|people	-40
w|ordinary:no|less	-46
w|ordinary:no|none	-95
w|ordinary:no|tie	31
w|ordinary:no|true|conversions	-23
w|ordinary:no|true|events	-113
w|ordinary:no|true|nothing	-64
w|ordinary:no|true|other	-33
w|ordinary:no|true|people	-68
w|ordinary:people|best	17
w|ordinary:people|false|conversions	-73
w|ordinary:people|false|events	-96
w|ordinary:people|false|nothing	-88
w|ordinary:people|false|other	-96
w|ordinary:people|false|people	89
w|ordinary:people|less	-127
w|ordinary:people|none	72
w|ordinary:people|tie	-38
w|ordinary:people|true|events	-21
w|ordinary:people|true|nothing	65
w|ordinary:people|true|other	58
w|ordinary:people|true|people	26
w|ordinary:transfers|best	-29
w|ordinary:transfers|false|conversions	-114
w|ordinary:transfers|false|events	-106
w|ordinary:transfers|false|nothing	-33
w|ordinary:transfers|false|other	-23
w|ordinary:transfers|false|people	79
w|ordinary:transfers|less	-27
w|ordinary:transfers|none	100
w|ordinary:transfers|tie	-73
w|ordinary:transfers|true|conversions	-59
w|ordinary:transfers|true|events	11
w|ordinary:transfers|true|nothing	75
w|ordinary:transfers|true|people	51
w|own:0	-24
w|own:1	55
w|own:2	67
w|own:3	39
w|place:-1|best	25
w|place:-1|less	-146
w|place:-1|none	62
w|place:-1|tie	-62
w|place:0|best	14
w|place:0|less	-32
w|place:0|none	16
w|place:0|tie	-101
w|place:1|best	41
w|place:1|less	-34
w|place:1|none	-48
w|place:2|best	75
w|place:2|less	-50
w|place:2|none	-67
w|place:2|tie	73
w|ruled out|false	182
w|via	31
w|words	20`,
}
