// Written by scripts/train-goals.ts; do not edit.
import type { GoalModel } from './types.ts'

/** The learned weights of the goal reader. */
export const model: GoalModel = {
  scale: 1,
  threshold: 0.65,
  weights: `d|carries:alerts|elsewhere	-58
d|carries:audience|elsewhere	-35
d|carries:content|elsewhere	-87
d|carries:content|here	52
d|carries:conversions|elsewhere	-26
d|carries:events|elsewhere	-36
d|carries:events|here	24
d|carries:files|elsewhere	-28
d|carries:files|here	26
d|carries:model|elsewhere	47
d|carries:model|here	44
d|carries:monitoring|elsewhere	-75
d|carries:monitoring|here	74
d|carries:profiles|elsewhere	-10
d|carries:setup|elsewhere	-58
d|carries:setup|here	79
d|cues:1|0	-2
d|cues:1|1	27
d|cues:1|2	-87
d|cues:2|0	23
d|enrichment	-18
d|enrichment|audience	-19
d|enrichment|b:: F	-46
d|enrichment|b:: Q	-29
d|enrichment|b:: S	-23
d|enrichment|b:: audience	-32
d|enrichment|b:: bring	-21
d|enrichment|b:: connect	-37
d|enrichment|b:: contact	-43
d|enrichment|b:: enrich	38
d|enrichment|b:: export	-37
d|enrichment|b:: full	-30
d|enrichment|b:: get	-14
d|enrichment|b:: import	-37
d|enrichment|b:: mail	-41
d|enrichment|b:: make	-36
d|enrichment|b:: nothing	-39
d|enrichment|b:: object	-51
d|enrichment|b:: our	-41
d|enrichment|b:: owner	-19
d|enrichment|b:: send	-20
d|enrichment|b:: thank	-16
d|enrichment|b:: trial	-43
d|enrichment|b:: we	-13
d|enrichment|b:: what	-50
d|enrichment|b:F :	-26
d|enrichment|b:F S	-41
d|enrichment|b:F T	-35
d|enrichment|b:F arrowright	-41
d|enrichment|b:F audience	-58
d|enrichment|b:F can	-39
d|enrichment|b:F contact	-39
d|enrichment|b:F get	-51
d|enrichment|b:F import	-31
d|enrichment|b:F know	-70
d|enrichment|b:F list	-57
d|enrichment|b:F nothing	-50
d|enrichment|b:F should	-51
d|enrichment|b:F sync	-61
d|enrichment|b:F warehouse	-50
d|enrichment|b:L :	-22
d|enrichment|b:L and	-23
d|enrichment|b:L content	-57
d|enrichment|b:L event	-29
d|enrichment|b:L tag	-41
d|enrichment|b:L with	-26
d|enrichment|b:N :	-15
d|enrichment|b:N P	-29
d|enrichment|b:N of	-54
d|enrichment|b:P Q	-18
d|enrichment|b:P S	-34
d|enrichment|b:P T	-15
d|enrichment|b:P account	-30
d|enrichment|b:P activity	-29
d|enrichment|b:P ads	-43
d|enrichment|b:P alone	-25
d|enrichment|b:P arrowleft	-68
d|enrichment|b:P arrowright	-29
d|enrichment|b:P attribute	-26
d|enrichment|b:P audience	-22
d|enrichment|b:P come	-29
d|enrichment|b:P company	50
d|enrichment|b:P complete	34
d|enrichment|b:P contact	-72
d|enrichment|b:P conversion	-15
d|enrichment|b:P customer	-17
d|enrichment|b:P enrichment	50
d|enrichment|b:P eu	-47
d|enrichment|b:P europe	-51
d|enrichment|b:P event	-22
d|enrichment|b:P export	-20
d|enrichment|b:P firmographic	43
d|enrichment|b:P for	48
d|enrichment|b:P from	-62
d|enrichment|b:P get	-24
d|enrichment|b:P import	-14
d|enrichment|b:P in	-30
d|enrichment|b:P ingest	-33
d|enrichment|b:P integration	-62
d|enrichment|b:P into	-18
d|enrichment|b:P is	-53
d|enrichment|b:P job	-53
d|enrichment|b:P know	-40
d|enrichment|b:P later	-33
d|enrichment|b:P lead	-26
d|enrichment|b:P list	-49
d|enrichment|b:P nothing	20
d|enrichment|b:P on	19
d|enrichment|b:P purchase	-36
d|enrichment|b:P segment	-22
d|enrichment|b:P server	-45
d|enrichment|b:P sync	-63
d|enrichment|b:P table	-25
d|enrichment|b:P tag	-55
d|enrichment|b:P taxonomy	-45
d|enrichment|b:P user	-16
d|enrichment|b:P we	-71
d|enrichment|b:P when	-39
d|enrichment|b:P with	-29
d|enrichment|b:Q :	-24
d|enrichment|b:Q P	-23
d|enrichment|b:Q Q	-20
d|enrichment|b:Q S	-26
d|enrichment|b:Q T	-17
d|enrichment|b:Q account	-23
d|enrichment|b:Q add	-89
d|enrichment|b:Q alone	-14
d|enrichment|b:Q and	-30
d|enrichment|b:Q append	-34
d|enrichment|b:Q arrive	-30
d|enrichment|b:Q arrowright	-30
d|enrichment|b:Q article	-54
d|enrichment|b:Q as	-31
d|enrichment|b:Q asap	-43
d|enrichment|b:Q come	-30
d|enrichment|b:Q company	-51
d|enrichment|b:Q complete	-70
d|enrichment|b:Q contact	-19
d|enrichment|b:Q could	-29
d|enrichment|b:Q data	-38
d|enrichment|b:Q delivery	-37
d|enrichment|b:Q due	-33
d|enrichment|b:Q enhance	-65
d|enrichment|b:Q enrich	-56
d|enrichment|b:Q enrichment	-70
d|enrichment|b:Q event	-16
d|enrichment|b:Q file	-24
d|enrichment|b:Q follower	-43
d|enrichment|b:Q for	-28
d|enrichment|b:Q has	-58
d|enrichment|b:Q hashed	-20
d|enrichment|b:Q import	-16
d|enrichment|b:Q integration	-30
d|enrichment|b:Q lead	-24
d|enrichment|b:Q maybe	-39
d|enrichment|b:Q not	-30
d|enrichment|b:Q nothing	-24
d|enrichment|b:Q of	-25
d|enrichment|b:Q on	-55
d|enrichment|b:Q our	-47
d|enrichment|b:Q please	-25
d|enrichment|b:Q plus	-31
d|enrichment|b:Q return	-58
d|enrichment|b:Q second	-37
d|enrichment|b:Q server	-34
d|enrichment|b:Q should	-37
d|enrichment|b:Q step	-32
d|enrichment|b:Q success	-42
d|enrichment|b:Q sync	-31
d|enrichment|b:Q the	-27
d|enrichment|b:Q through	-34
d|enrichment|b:Q to	-37
d|enrichment|b:Q together	-54
d|enrichment|b:Q use	-30
d|enrichment|b:Q was	-26
d|enrichment|b:Q we	-14
d|enrichment|b:Q when	-22
d|enrichment|b:Q with	-40
d|enrichment|b:S P	-40
d|enrichment|b:S Q	-20
d|enrichment|b:S T	-21
d|enrichment|b:S audience	-23
d|enrichment|b:S by	-53
d|enrichment|b:S cohort	-28
d|enrichment|b:S file	-53
d|enrichment|b:S from	-22
d|enrichment|b:S in	-31
d|enrichment|b:S into	-14
d|enrichment|b:S is	-23
d|enrichment|b:S nothing	-32
d|enrichment|b:S of	-38
d|enrichment|b:S on	-19
d|enrichment|b:S there	-22
d|enrichment|b:S to	-23
d|enrichment|b:S with	-29
d|enrichment|b:S without	-35
d|enrichment|b:T export	-55
d|enrichment|b:a L	-65
d|enrichment|b:a P	-32
d|enrichment|b:a Q	-21
d|enrichment|b:a T	-61
d|enrichment|b:a campaign	-68
d|enrichment|b:a churn	-43
d|enrichment|b:a connection	-33
d|enrichment|b:a conversion	-40
d|enrichment|b:a csv	-20
d|enrichment|b:a custom	-38
d|enrichment|b:a file	-37
d|enrichment|b:a lead	-30
d|enrichment|b:a new	-21
d|enrichment|b:a not_purchase	-36
d|enrichment|b:a segment	-54
d|enrichment|b:a shop	-9
d|enrichment|b:a table	-33
d|enrichment|b:a way	-22
d|enrichment|b:about people	-63
d|enrichment|b:about something	-22
d|enrichment|b:account should	-29
d|enrichment|b:activate S	-39
d|enrichment|b:activity of	-34
d|enrichment|b:ad platform	-78
d|enrichment|b:add P	58
d|enrichment|b:add Q	-30
d|enrichment|b:ads by	-45
d|enrichment|b:ads on	-53
d|enrichment|b:advertise to	-68
d|enrichment|b:agency need	-97
d|enrichment|b:agency use	-28
d|enrichment|b:alert me	-55
d|enrichment|b:all channel	-58
d|enrichment|b:all user	-52
d|enrichment|b:alone import	-43
d|enrichment|b:already connected	-23
d|enrichment|b:already next	-18
d|enrichment|b:alway has	-24
d|enrichment|b:am new	-15
d|enrichment|b:an P	-38
d|enrichment|b:an audience	-27
d|enrichment|b:an authorization	-38
d|enrichment|b:an export	-28
d|enrichment|b:an inbound	-30
d|enrichment|b:analyst to	-42
d|enrichment|b:and L	-31
d|enrichment|b:and P	-34
d|enrichment|b:and Q	-24
d|enrichment|b:and click	-29
d|enrichment|b:and tell	-23
d|enrichment|b:and want	-21
d|enrichment|b:anything is	-23
d|enrichment|b:append P	34
d|enrichment|b:append Q	-64
d|enrichment|b:are in	-23
d|enrichment|b:arrowleft S	-36
d|enrichment|b:arrowright L	-18
d|enrichment|b:arrowright P	-27
d|enrichment|b:arrowright profile	-52
d|enrichment|b:as csv	-17
d|enrichment|b:as it	-18
d|enrichment|b:as part	-20
d|enrichment|b:as profile	-61
d|enrichment|b:as well	-20
d|enrichment|b:ask Q	-68
d|enrichment|b:ask me	-17
d|enrichment|b:asked for	-31
d|enrichment|b:at P	38
d|enrichment|b:at Q	-58
d|enrichment|b:audience :	-32
d|enrichment|b:audience do	-41
d|enrichment|b:audience is	-60
d|enrichment|b:audience of	-22
d|enrichment|b:audience size	-49
d|enrichment|b:audience to	-18
d|enrichment|b:audience with	-55
d|enrichment|b:away from	-19
d|enrichment|b:back P	-46
d|enrichment|b:back to	-33
d|enrichment|b:be connected	-33
d|enrichment|b:be done	-20
d|enrichment|b:become S	-39
d|enrichment|b:become profile	-30
d|enrichment|b:before friday	-13
d|enrichment|b:before you	-17
d|enrichment|b:belong to	-34
d|enrichment|b:between Q	-20
d|enrichment|b:bring Q	-30
d|enrichment|b:bring in	-35
d|enrichment|b:budget is	-20
d|enrichment|b:build an	-56
d|enrichment|b:but thi	-22
d|enrichment|b:buyer to	-52
d|enrichment|b:by Q	-47
d|enrichment|b:by postal	-56
d|enrichment|b:by sending	-41
d|enrichment|b:calling Q	-43
d|enrichment|b:campaign for	-62
d|enrichment|b:can L	-34
d|enrichment|b:can i	-37
d|enrichment|b:can thi	-18
d|enrichment|b:can you	-26
d|enrichment|b:change after	-30
d|enrichment|b:churn model	-42
d|enrichment|b:click from	-35
d|enrichment|b:company data	43
d|enrichment|b:connect P	-53
d|enrichment|b:connect Q	-26
d|enrichment|b:connect my	-62
d|enrichment|b:connected P	-54
d|enrichment|b:contact :	-34
d|enrichment|b:contact T	-36
d|enrichment|b:contact become	-27
d|enrichment|b:contact from	-17
d|enrichment|b:contact in	-35
d|enrichment|b:contact list	-66
d|enrichment|b:contact of	-20
d|enrichment|b:contact with	-32
d|enrichment|b:content from	-38
d|enrichment|b:context :	-9
d|enrichment|b:conversion tracking	-47
d|enrichment|b:coupon collector	-49
d|enrichment|b:create an	-27
d|enrichment|b:create anything	-17
d|enrichment|b:credential are	-24
d|enrichment|b:csv of	-27
d|enrichment|b:data of	-41
d|enrichment|b:delete the	-51
d|enrichment|b:destination :	-31
d|enrichment|b:detail Q	-65
d|enrichment|b:did my	-47
d|enrichment|b:do in	-40
d|enrichment|b:do not	-23
d|enrichment|b:do we	-57
d|enrichment|b:do with	-26
d|enrichment|b:doe P	-34
d|enrichment|b:done Q	-29
d|enrichment|b:download my	-37
d|enrichment|b:due thi	-19
d|enrichment|b:e mail	-5
d|enrichment|b:each new	-44
d|enrichment|b:else :	-22
d|enrichment|b:email mailaddress	-46
d|enrichment|b:email me	-33
d|enrichment|b:email our	-43
d|enrichment|b:enrich S	43
d|enrichment|b:eu Q	-40
d|enrichment|b:event export	-29
d|enrichment|b:event from	-41
d|enrichment|b:event in	-27
d|enrichment|b:event of	-38
d|enrichment|b:export S	-39
d|enrichment|b:export T	-32
d|enrichment|b:export field	-46
d|enrichment|b:export job	-31
d|enrichment|b:export my	-77
d|enrichment|b:export our	-22
d|enrichment|b:export stop	-35
d|enrichment|b:export to	-36
d|enrichment|b:failed job	-29
d|enrichment|b:feed offline	-39
d|enrichment|b:field model	-46
d|enrichment|b:field on	-40
d|enrichment|b:file with	-51
d|enrichment|b:fill P	-60
d|enrichment|b:fill Q	-62
d|enrichment|b:fill it	-49
d|enrichment|b:fine what	-13
d|enrichment|b:first change	-30
d|enrichment|b:first time	-54
d|enrichment|b:follow later	-13
d|enrichment|b:follower lookalike	-44
d|enrichment|b:for N	-57
d|enrichment|b:for P	-35
d|enrichment|b:for S	-18
d|enrichment|b:for a	-53
d|enrichment|b:for attribution	-39
d|enrichment|b:for each	-33
d|enrichment|b:for thi	-12
d|enrichment|b:for us	-26
d|enrichment|b:from F	-27
d|enrichment|b:from Q	-14
d|enrichment|b:from a	-37
d|enrichment|b:from marketing	-17
d|enrichment|b:from not_Q	-19
d|enrichment|b:from our	-38
d|enrichment|b:from the	-34
d|enrichment|b:full load	-30
d|enrichment|b:get P	39
d|enrichment|b:get Q	-33
d|enrichment|b:get S	-71
d|enrichment|b:get our	-23
d|enrichment|b:get the	-38
d|enrichment|b:goal :	-13
d|enrichment|b:goe back	-39
d|enrichment|b:hand them	-41
d|enrichment|b:has bought	-40
d|enrichment|b:has the	-24
d|enrichment|b:hashed email	-58
d|enrichment|b:hashed of	-26
d|enrichment|b:have P	31
d|enrichment|b:have Q	-28
d|enrichment|b:have the	-31
d|enrichment|b:help Q	-26
d|enrichment|b:help send	-52
d|enrichment|b:hi team	-17
d|enrichment|b:holder to	-62
d|enrichment|b:home cook	-42
d|enrichment|b:hook up	-26
d|enrichment|b:how doe	-31
d|enrichment|b:how much	-55
d|enrichment|b:how to	-33
d|enrichment|b:i am	-15
d|enrichment|b:i do	-65
d|enrichment|b:i have	-38
d|enrichment|b:i need	-21
d|enrichment|b:i use	-40
d|enrichment|b:i want	-19
d|enrichment|b:i would	-24
d|enrichment|b:id like	-34
d|enrichment|b:if a	-45
d|enrichment|b:if anything	-23
d|enrichment|b:import P	-17
d|enrichment|b:import Q	-18
d|enrichment|b:import S	-26
d|enrichment|b:import contact	-43
d|enrichment|b:import customer	-77
d|enrichment|b:import event	-29
d|enrichment|b:import not	-32
d|enrichment|b:import the	-43
d|enrichment|b:import work	-18
d|enrichment|b:imported from	-33
d|enrichment|b:in F	-39
d|enrichment|b:in P	-8
d|enrichment|b:in Q	-18
d|enrichment|b:in all	-61
d|enrichment|b:in our	-24
d|enrichment|b:in place	-15
d|enrichment|b:in step	-57
d|enrichment|b:in the	-57
d|enrichment|b:inbound integration	-30
d|enrichment|b:information on	-28
d|enrichment|b:ingest our	-64
d|enrichment|b:inside P	-41
d|enrichment|b:integrate Q	-56
d|enrichment|b:integration from	-30
d|enrichment|b:into Q	-35
d|enrichment|b:is P	-32
d|enrichment|b:is a	-76
d|enrichment|b:is about	-22
d|enrichment|b:is already	-23
d|enrichment|b:is approved	-20
d|enrichment|b:is my	-57
d|enrichment|b:is out	-18
d|enrichment|b:is running	-13
d|enrichment|b:is the	-29
d|enrichment|b:is there	-30
d|enrichment|b:is to	-47
d|enrichment|b:it is	-19
d|enrichment|b:it run	-13
d|enrichment|b:it with	-49
d|enrichment|b:its contact	-27
d|enrichment|b:job fail	-48
d|enrichment|b:job is	-13
d|enrichment|b:job platform	-27
d|enrichment|b:keep P	-24
d|enrichment|b:keep the	24
d|enrichment|b:key ready	-35
d|enrichment|b:know about	-70
d|enrichment|b:know in	-36
d|enrichment|b:know our	-50
d|enrichment|b:know who	-29
d|enrichment|b:lead enter	-45
d|enrichment|b:lead qualify	-41
d|enrichment|b:leave P	-25
d|enrichment|b:leave Q	-14
d|enrichment|b:let Q	-76
d|enrichment|b:lifecycle team	-21
d|enrichment|b:like our	-42
d|enrichment|b:like to	-25
d|enrichment|b:link Q	-29
d|enrichment|b:list S	-58
d|enrichment|b:list all	-77
d|enrichment|b:list get	-48
d|enrichment|b:load a	-52
d|enrichment|b:load first	-30
d|enrichment|b:load hashed	-40
d|enrichment|b:load the	-50
d|enrichment|b:look up	32
d|enrichment|b:lookalike of	-18
d|enrichment|b:lookalike seed	-47
d|enrichment|b:lost many	-14
d|enrichment|b:loyalty project	-21
d|enrichment|b:mail me	-48
d|enrichment|b:mailaddress when	-46
d|enrichment|b:maintain the	-28
d|enrichment|b:make S	-27
d|enrichment|b:make our	-37
d|enrichment|b:make that	-20
d|enrichment|b:many people	-13
d|enrichment|b:marketing :	-17
d|enrichment|b:marketing maintain	-28
d|enrichment|b:marketing tool	-49
d|enrichment|b:match our	-49
d|enrichment|b:maybe P	-34
d|enrichment|b:me S	-84
d|enrichment|b:me a	-75
d|enrichment|b:me an	-55
d|enrichment|b:me before	-17
d|enrichment|b:me by	-57
d|enrichment|b:me if	-25
d|enrichment|b:me target	-67
d|enrichment|b:me the	-57
d|enrichment|b:mean that	-13
d|enrichment|b:measure P	-40
d|enrichment|b:measure Q	-26
d|enrichment|b:media agency	-46
d|enrichment|b:member of	-43
d|enrichment|b:message to	-34
d|enrichment|b:metric of	-59
d|enrichment|b:missing :	-13
d|enrichment|b:mobile app	-41
d|enrichment|b:moved away	-19
d|enrichment|b:my S	-19
d|enrichment|b:my audience	-41
d|enrichment|b:my job	-54
d|enrichment|b:need a	-63
d|enrichment|b:need server	-48
d|enrichment|b:need take	-34
d|enrichment|b:need that	-26
d|enrichment|b:need to	-17
d|enrichment|b:new audience	-51
d|enrichment|b:new lead	-57
d|enrichment|b:new to	-15
d|enrichment|b:next :	-10
d|enrichment|b:not not_P	-23
d|enrichment|b:not_P :	-32
d|enrichment|b:not_P import	-47
d|enrichment|b:not_Q :	-23
d|enrichment|b:not_Q last	-19
d|enrichment|b:not_Q not_P	-47
d|enrichment|b:nothing goe	-39
d|enrichment|b:now P	11
d|enrichment|b:now Q	-34
d|enrichment|b:object :	-51
d|enrichment|b:of P	-19
d|enrichment|b:of Q	-17
d|enrichment|b:of all	-44
d|enrichment|b:of audience	-52
d|enrichment|b:of course	-26
d|enrichment|b:of profile	-63
d|enrichment|b:of scope	-18
d|enrichment|b:of the	-18
d|enrichment|b:on P	-26
d|enrichment|b:on a	-30
d|enrichment|b:on social	-61
d|enrichment|b:on the	-18
d|enrichment|b:on what	-63
d|enrichment|b:one :	-37
d|enrichment|b:open and	-27
d|enrichment|b:order T	-61
d|enrichment|b:other system	-49
d|enrichment|b:our F	-34
d|enrichment|b:our L	-15
d|enrichment|b:our P	-62
d|enrichment|b:our Q	-18
d|enrichment|b:our agency	-27
d|enrichment|b:our analyst	-40
d|enrichment|b:our app	-44
d|enrichment|b:our crm	-39
d|enrichment|b:our customer	-39
d|enrichment|b:our data	-69
d|enrichment|b:our loyalty	-50
d|enrichment|b:our marketing	-56
d|enrichment|b:our media	-46
d|enrichment|b:our mobile	-40
d|enrichment|b:our newsletter	-51
d|enrichment|b:our partner	-84
d|enrichment|b:our people	30
d|enrichment|b:our profile	26
d|enrichment|b:our purchase	-42
d|enrichment|b:our segment	-27
d|enrichment|b:our warehouse	-52
d|enrichment|b:out of	-32
d|enrichment|b:out to	-55
d|enrichment|b:over to	-36
d|enrichment|b:own Q	-46
d|enrichment|b:owner is	-19
d|enrichment|b:part of	-33
d|enrichment|b:people do	-36
d|enrichment|b:people in	-60
d|enrichment|b:people last	-14
d|enrichment|b:people we	-33
d|enrichment|b:place Q	-31
d|enrichment|b:place we	-85
d|enrichment|b:platform :	-27
d|enrichment|b:please :	-25
d|enrichment|b:please ask	-17
d|enrichment|b:please leave	-18
d|enrichment|b:policy holder	-55
d|enrichment|b:post a	-51
d|enrichment|b:post to	-31
d|enrichment|b:profile :	-33
d|enrichment|b:profile from	-59
d|enrichment|b:project :	-21
d|enrichment|b:pull data	-35
d|enrichment|b:purchase event	-21
d|enrichment|b:purchase from	-55
d|enrichment|b:purchase so	-59
d|enrichment|b:push P	-29
d|enrichment|b:push S	-29
d|enrichment|b:push the	-45
d|enrichment|b:put S	-46
d|enrichment|b:quick one	-37
d|enrichment|b:reach S	-66
d|enrichment|b:read event	-49
d|enrichment|b:report each	-38
d|enrichment|b:request from	-17
d|enrichment|b:request to	-56
d|enrichment|b:run a	-10
d|enrichment|b:run before	-13
d|enrichment|b:running fine	-13
d|enrichment|b:sale into	-33
d|enrichment|b:segment :	-25
d|enrichment|b:segment in	-32
d|enrichment|b:send S	-36
d|enrichment|b:send a	-31
d|enrichment|b:send hashed	-63
d|enrichment|b:send me	-61
d|enrichment|b:send our	-51
d|enrichment|b:send people	-53
d|enrichment|b:send the	-28
d|enrichment|b:send to	-72
d|enrichment|b:sending purchase	-45
d|enrichment|b:server event	-36
d|enrichment|b:set up	-34
d|enrichment|b:share S	-48
d|enrichment|b:shop with	-9
d|enrichment|b:should be	-21
d|enrichment|b:should get	-43
d|enrichment|b:should see	-61
d|enrichment|b:should show	-44
d|enrichment|b:show me	-75
d|enrichment|b:show on	-44
d|enrichment|b:side conversion	-48
d|enrichment|b:signed up	-22
d|enrichment|b:since P	-30
d|enrichment|b:so that	-28
d|enrichment|b:somebody P	-36
d|enrichment|b:somebody Q	-31
d|enrichment|b:somebody import	-55
d|enrichment|b:something else	-22
d|enrichment|b:source :	-51
d|enrichment|b:success mean	-13
d|enrichment|b:sync L	-36
d|enrichment|b:sync P	-53
d|enrichment|b:sync S	-44
d|enrichment|b:sync contact	-34
d|enrichment|b:sync my	-60
d|enrichment|b:sync with	-40
d|enrichment|b:system Q	-34
d|enrichment|b:table of	-27
d|enrichment|b:take the	-34
d|enrichment|b:target S	-70
d|enrichment|b:team behind	-41
d|enrichment|b:team can	-17
d|enrichment|b:tell P	-24
d|enrichment|b:tell Q	-20
d|enrichment|b:tell me	-21
d|enrichment|b:that Q	-33
d|enrichment|b:that event	-27
d|enrichment|b:that information	-28
d|enrichment|b:that it	-13
d|enrichment|b:that its	-27
d|enrichment|b:that the	-31
d|enrichment|b:the F	-73
d|enrichment|b:the L	-32
d|enrichment|b:the P	-64
d|enrichment|b:the ad	-41
d|enrichment|b:the agency	-97
d|enrichment|b:the audience	-32
d|enrichment|b:the best	-46
d|enrichment|b:the budget	-55
d|enrichment|b:the campaign	-65
d|enrichment|b:the contact	-31
d|enrichment|b:the credential	-27
d|enrichment|b:the dashboard	-59
d|enrichment|b:the data	-49
d|enrichment|b:the event	-25
d|enrichment|b:the key	-35
d|enrichment|b:the lifecycle	-21
d|enrichment|b:the list	-30
d|enrichment|b:the loyalty	-35
d|enrichment|b:the number	-47
d|enrichment|b:the other	-41
d|enrichment|b:the people	-29
d|enrichment|b:the profile	48
d|enrichment|b:the segment	-38
d|enrichment|b:the server	-42
d|enrichment|b:them back	-14
d|enrichment|b:them over	-41
d|enrichment|b:there a	-27
d|enrichment|b:thi :	-12
d|enrichment|b:thi be	-18
d|enrichment|b:thi export	-49
d|enrichment|b:thi is	-22
d|enrichment|b:thi sync	-43
d|enrichment|b:thi week	-19
d|enrichment|b:thing :	-14
d|enrichment|b:those who	-21
d|enrichment|b:through F	-39
d|enrichment|b:through Q	-23
d|enrichment|b:ticket N	-19
d|enrichment|b:time buyer	-54
d|enrichment|b:to F	-28
d|enrichment|b:to L	-29
d|enrichment|b:to Q	-15
d|enrichment|b:to S	-26
d|enrichment|b:to connect	-37
d|enrichment|b:to export	-42
d|enrichment|b:to frobnix	-52
d|enrichment|b:to import	-31
d|enrichment|b:to know	-50
d|enrichment|b:to make	-22
d|enrichment|b:to new	-54
d|enrichment|b:to not_Q	-33
d|enrichment|b:to our	-26
d|enrichment|b:to put	-37
d|enrichment|b:to reach	-69
d|enrichment|b:to see	-29
d|enrichment|b:to send	-35
d|enrichment|b:to the	-47
d|enrichment|b:to thi	-15
d|enrichment|b:to upload	-57
d|enrichment|b:to warehouse	-61
d|enrichment|b:tracking with	-48
d|enrichment|b:train a	-42
d|enrichment|b:two thing	-14
d|enrichment|b:two way	-31
d|enrichment|b:up P	-49
d|enrichment|b:up Q	-24
d|enrichment|b:up a	-56
d|enrichment|b:up an	-12
d|enrichment|b:up with	-22
d|enrichment|b:update for	-42
d|enrichment|b:upload P	-44
d|enrichment|b:upload to	-69
d|enrichment|b:us export	-39
d|enrichment|b:use F	-62
d|enrichment|b:use P	24
d|enrichment|b:use Q	-35
d|enrichment|b:use the	-23
d|enrichment|b:user into	-44
d|enrichment|b:using Q	-36
d|enrichment|b:using not_P	-31
d|enrichment|b:via Q	-23
d|enrichment|b:visit in	-24
d|enrichment|b:want S	-54
d|enrichment|b:want a	-39
d|enrichment|b:want our	-32
d|enrichment|b:want them	-17
d|enrichment|b:want to	-23
d|enrichment|b:warehouse profile	-38
d|enrichment|b:way sync	-31
d|enrichment|b:way that	-24
d|enrichment|b:we do	-23
d|enrichment|b:we have	-26
d|enrichment|b:we imported	-33
d|enrichment|b:we keep	-53
d|enrichment|b:we lost	-14
d|enrichment|b:we moved	-19
d|enrichment|b:we need	-29
d|enrichment|b:we run	-10
d|enrichment|b:we use	-45
d|enrichment|b:we want	-35
d|enrichment|b:we would	-27
d|enrichment|b:weekend guest	-56
d|enrichment|b:well but	-22
d|enrichment|b:what can	-40
d|enrichment|b:what happened	-54
d|enrichment|b:what people	-34
d|enrichment|b:when a	-35
d|enrichment|b:when an	-35
d|enrichment|b:when job	-43
d|enrichment|b:when somebody	-28
d|enrichment|b:when someone	-51
d|enrichment|b:when user	-50
d|enrichment|b:where Q	-61
d|enrichment|b:which audience	-40
d|enrichment|b:who are	-90
d|enrichment|b:who has	-69
d|enrichment|b:who signed	-22
d|enrichment|b:why did	-47
d|enrichment|b:will follow	-13
d|enrichment|b:with F	-57
d|enrichment|b:with L	-28
d|enrichment|b:with P	14
d|enrichment|b:with Q	-24
d|enrichment|b:with S	-36
d|enrichment|b:with an	-46
d|enrichment|b:with cooky	-40
d|enrichment|b:with the	-42
d|enrichment|b:without a	-36
d|enrichment|b:work already	-18
d|enrichment|b:work with	-36
d|enrichment|b:would like	-23
d|enrichment|b:year P	-29
d|enrichment|b:year and	-14
d|enrichment|b:you create	-17
d|enrichment|b:you do	-46
d|enrichment|b:you email	-43
d|enrichment|b:you help	-17
d|enrichment|before:1|	-40
d|enrichment|before:2|	-51
d|enrichment|before:4312|	-26
d|enrichment|before:START|	-3
d|enrichment|before:START|arrowleft	-57
d|enrichment|before:START|arrowright	-37
d|enrichment|before:START|from	-45
d|enrichment|before:START|use	30
d|enrichment|before:START|with	-27
d|enrichment|before:_|on	-23
d|enrichment|before:_|with	-48
d|enrichment|before:activity|	-34
d|enrichment|before:activity|from	-41
d|enrichment|before:add|	54
d|enrichment|before:and|	-46
d|enrichment|before:appear|in	-50
d|enrichment|before:are|in	-34
d|enrichment|before:attributes|in	-33
d|enrichment|before:audience|for	-24
d|enrichment|before:audience|in	-48
d|enrichment|before:audience|to	-25
d|enrichment|before:audience|with	-60
d|enrichment|before:between|	-38
d|enrichment|before:bring|	-35
d|enrichment|before:call|	-61
d|enrichment|before:came|from	-17
d|enrichment|before:can|	-35
d|enrichment|before:change|in	-40
d|enrichment|before:clicked|	-39
d|enrichment|before:collect|in	-50
d|enrichment|before:come|in	-41
d|enrichment|before:connected|	-61
d|enrichment|before:connect|	-53
d|enrichment|before:contacts|	-27
d|enrichment|before:contacts|to	-39
d|enrichment|before:contacts|with	-52
d|enrichment|before:create|	-45
d|enrichment|before:csv|to	-54
d|enrichment|before:customers|arrowright	-41
d|enrichment|before:customers|on	-33
d|enrichment|before:data|	-31
d|enrichment|before:data|from	35
d|enrichment|before:destination|	-49
d|enrichment|before:display|via	-50
d|enrichment|before:does|	-40
d|enrichment|before:do|in	-41
d|enrichment|before:emails|to	42
d|enrichment|before:enrich|through	51
d|enrichment|before:events|	-26
d|enrichment|before:events|from	-48
d|enrichment|before:events|into	-22
d|enrichment|before:events|via	-52
d|enrichment|before:everything|to	-33
d|enrichment|before:export|to	-41
d|enrichment|before:extension|arrowright	-53
d|enrichment|before:fill|	-87
d|enrichment|before:get|	36
d|enrichment|before:goal|	-24
d|enrichment|before:gold|via	-48
d|enrichment|before:go|in	-40
d|enrichment|before:ids|to	-46
d|enrichment|before:imported|from	-46
d|enrichment|before:import|	-22
d|enrichment|before:import|from	-41
d|enrichment|before:inbound|	-37
d|enrichment|before:insights|for	-36
d|enrichment|before:instead|	-31
d|enrichment|before:is|	-28
d|enrichment|before:is|in	-28
d|enrichment|before:i|use	-48
d|enrichment|before:keep|	-23
d|enrichment|before:leads|from	-31
d|enrichment|before:leave|	-30
d|enrichment|before:lytics|to	-43
d|enrichment|before:lytics|with	-52
d|enrichment|before:marketing|	-44
d|enrichment|before:maybe|	-44
d|enrichment|before:measure|	-44
d|enrichment|before:memberships|in	-35
d|enrichment|before:missing|	-21
d|enrichment|before:monitor|	-41
d|enrichment|before:need|	-37
d|enrichment|before:next|	-24
d|enrichment|before:not|	-51
d|enrichment|before:now|	22
d|enrichment|before:oauth|for	-43
d|enrichment|before:outbound|	-60
d|enrichment|before:over|to	-46
d|enrichment|before:people|at	34
d|enrichment|before:people|in	-35
d|enrichment|before:platform|	-26
d|enrichment|before:post|to	-38
d|enrichment|before:profiles|to	-48
d|enrichment|before:profiles|with	33
d|enrichment|before:programmatic|with	-55
d|enrichment|before:project|	-24
d|enrichment|before:pull|	-45
d|enrichment|before:push|	-34
d|enrichment|before:reachable|through	-71
d|enrichment|before:risks|on	-33
d|enrichment|before:see|	-62
d|enrichment|before:segments|in	-40
d|enrichment|before:segment|arrowright	-47
d|enrichment|before:segment|to	-39
d|enrichment|before:send|to	-38
d|enrichment|before:since|	-33
d|enrichment|before:somebody|	-45
d|enrichment|before:source|	-39
d|enrichment|before:so|	-50
d|enrichment|before:stopped|using	-62
d|enrichment|before:subscribers|from	-19
d|enrichment|before:sync|	-53
d|enrichment|before:sync|to	-46
d|enrichment|before:sync|with	-63
d|enrichment|before:system|	-55
d|enrichment|before:tell|	-32
d|enrichment|before:than|	-37
d|enrichment|before:together|with	-69
d|enrichment|before:to|	-34
d|enrichment|before:tracking|with	-50
d|enrichment|before:upload|	-49
d|enrichment|before:up|	-49
d|enrichment|before:up|with	-42
d|enrichment|before:users|into	-47
d|enrichment|before:users|to	-20
d|enrichment|before:uses|	-59
d|enrichment|before:us|	-36
d|enrichment|before:visitors|on	-47
d|enrichment|before:way|	-37
d|enrichment|before:webhooks|into	-28
d|enrichment|before:we|use	-64
d|enrichment|before:work|with	-72
d|enrichment|before:year|	-38
d|enrichment|first:F	-63
d|enrichment|first:L	-38
d|enrichment|first:N	-19
d|enrichment|first:Q	-26
d|enrichment|first:S	-37
d|enrichment|first:a	-29
d|enrichment|first:activate	-55
d|enrichment|first:add	17
d|enrichment|first:advertise	-83
d|enrichment|first:alert	-56
d|enrichment|first:append	26
d|enrichment|first:as	-28
d|enrichment|first:audience	-23
d|enrichment|first:bring	-63
d|enrichment|first:build	-51
d|enrichment|first:can	-30
d|enrichment|first:collect	-61
d|enrichment|first:connect	-53
d|enrichment|first:context	-12
d|enrichment|first:conversion	-43
d|enrichment|first:could	-27
d|enrichment|first:create	-38
d|enrichment|first:csv	-43
d|enrichment|first:data	-42
d|enrichment|first:delete	-89
d|enrichment|first:destination	-42
d|enrichment|first:do	-58
d|enrichment|first:doe	-50
d|enrichment|first:download	-48
d|enrichment|first:email	-41
d|enrichment|first:enrich	44
d|enrichment|first:event	-28
d|enrichment|first:export	-63
d|enrichment|first:feed	-38
d|enrichment|first:fill	-67
d|enrichment|first:for	-54
d|enrichment|first:from	-47
d|enrichment|first:give	-50
d|enrichment|first:goal	-14
d|enrichment|first:hi	-34
d|enrichment|first:hook	-45
d|enrichment|first:how	-45
d|enrichment|first:i	-35
d|enrichment|first:id	-60
d|enrichment|first:import	-64
d|enrichment|first:inbound	-41
d|enrichment|first:ingest	-79
d|enrichment|first:instead	-26
d|enrichment|first:is	-62
d|enrichment|first:keep	-32
d|enrichment|first:leave	-28
d|enrichment|first:let	-70
d|enrichment|first:load	-45
d|enrichment|first:look	32
d|enrichment|first:mail	-52
d|enrichment|first:make	-64
d|enrichment|first:marketing	-36
d|enrichment|first:match	-44
d|enrichment|first:measure	-50
d|enrichment|first:my	-31
d|enrichment|first:not	-21
d|enrichment|first:notify	-55
d|enrichment|first:onboard	-57
d|enrichment|first:open	-49
d|enrichment|first:our	-43
d|enrichment|first:please	-21
d|enrichment|first:post	-41
d|enrichment|first:predict	-49
d|enrichment|first:programmatic	-52
d|enrichment|first:pull	-74
d|enrichment|first:push	-48
d|enrichment|first:put	-62
d|enrichment|first:quick	-40
d|enrichment|first:read	-48
d|enrichment|first:report	-39
d|enrichment|first:request	-25
d|enrichment|first:segment	-70
d|enrichment|first:send	-52
d|enrichment|first:set	-44
d|enrichment|first:share	-72
d|enrichment|first:should	-57
d|enrichment|first:show	-72
d|enrichment|first:since	-34
d|enrichment|first:source	-70
d|enrichment|first:store	-48
d|enrichment|first:sync	-62
d|enrichment|first:target	-71
d|enrichment|first:tell	-62
d|enrichment|first:the	-49
d|enrichment|first:there	-77
d|enrichment|first:ticket	-24
d|enrichment|first:train	-55
d|enrichment|first:two	-31
d|enrichment|first:upload	-37
d|enrichment|first:we	-28
d|enrichment|first:what	-85
d|enrichment|first:when	-61
d|enrichment|first:which	-23
d|enrichment|first:why	-62
d|enrichment|first:with	-22
d|enrichment|first:work	-58
d|enrichment|first:write	-81
d|enrichment|kind:alerts	-22
d|enrichment|kind:audience	-24
d|enrichment|kind:content	23
d|enrichment|kind:conversions	-42
d|enrichment|kind:events	-29
d|enrichment|kind:files	-33
d|enrichment|kind:model	-77
d|enrichment|kind:monitoring	-56
d|enrichment|kind:profiles	-7
d|enrichment|kind:setup	-66
d|enrichment|last:F	-49
d|enrichment|last:L	-25
d|enrichment|last:P	15
d|enrichment|last:Q	-27
d|enrichment|last:S	-25
d|enrichment|last:T	-38
d|enrichment|last:account	-38
d|enrichment|last:agency	-56
d|enrichment|last:alone	-27
d|enrichment|last:anything	-24
d|enrichment|last:app	-60
d|enrichment|last:append	43
d|enrichment|last:approved	-28
d|enrichment|last:asap	-47
d|enrichment|last:attribute	-37
d|enrichment|last:attribution	-44
d|enrichment|last:audience	-21
d|enrichment|last:better	-65
d|enrichment|last:bought	-54
d|enrichment|last:bounce	-37
d|enrichment|last:break	-53
d|enrichment|last:campaign	-58
d|enrichment|last:change	-50
d|enrichment|last:channel	-59
d|enrichment|last:connected	-29
d|enrichment|last:contact	-54
d|enrichment|last:conversion	-42
d|enrichment|last:convert	-41
d|enrichment|last:cooky	-43
d|enrichment|last:course	-36
d|enrichment|last:crm	-84
d|enrichment|last:csv	-30
d|enrichment|last:custom	-60
d|enrichment|last:customer	-48
d|enrichment|last:delivery	-38
d|enrichment|last:do	-46
d|enrichment|last:done	-21
d|enrichment|last:engagement	-42
d|enrichment|last:eu	-40
d|enrichment|last:expired	-64
d|enrichment|last:export	-60
d|enrichment|last:fail	-41
d|enrichment|last:file	-64
d|enrichment|last:fresh	-61
d|enrichment|last:friday	-14
d|enrichment|last:frobnix	-65
d|enrichment|last:have	-67
d|enrichment|last:help	-90
d|enrichment|last:here	-69
d|enrichment|last:import	-49
d|enrichment|last:in	-52
d|enrichment|last:integration	-79
d|enrichment|last:it	-34
d|enrichment|last:job	-65
d|enrichment|last:know	-45
d|enrichment|last:later	-20
d|enrichment|last:lead	-30
d|enrichment|last:list	-29
d|enrichment|last:me	-59
d|enrichment|last:missing	-33
d|enrichment|last:model	-47
d|enrichment|last:monitoring	-35
d|enrichment|last:morning	-57
d|enrichment|last:not_P	-36
d|enrichment|last:not_audience	-57
d|enrichment|last:not_backfill	-20
d|enrichment|last:not_event	-30
d|enrichment|last:not_export	-46
d|enrichment|last:not_import	-61
d|enrichment|last:not_purchase	-40
d|enrichment|last:now	-28
d|enrichment|last:on	-46
d|enrichment|last:only	-28
d|enrichment|last:over	-47
d|enrichment|last:partner	-60
d|enrichment|last:place	-30
d|enrichment|last:platform	-74
d|enrichment|last:please	-38
d|enrichment|last:profile	23
d|enrichment|last:purchase	-29
d|enrichment|last:qualify	-36
d|enrichment|last:ready	-45
d|enrichment|last:report	-44
d|enrichment|last:reporting	-69
d|enrichment|last:result	-62
d|enrichment|last:sale	-68
d|enrichment|last:scope	-26
d|enrichment|last:segment	-24
d|enrichment|last:segmentation	-70
d|enrichment|last:server	-53
d|enrichment|last:shop	-71
d|enrichment|last:size	-56
d|enrichment|last:social	-64
d|enrichment|last:source	-44
d|enrichment|last:stop	-40
d|enrichment|last:store	-59
d|enrichment|last:sync	-29
d|enrichment|last:system	-69
d|enrichment|last:table	-49
d|enrichment|last:taxonomy	-39
d|enrichment|last:team	-28
d|enrichment|last:thank	-31
d|enrichment|last:that	-48
d|enrichment|last:them	-44
d|enrichment|last:there	-30
d|enrichment|last:too	-52
d|enrichment|last:tool	-70
d|enrichment|last:topic	32
d|enrichment|last:trigger	-46
d|enrichment|last:us	-54
d|enrichment|last:value	-83
d|enrichment|last:warehouse	-84
d|enrichment|last:week	-24
d|enrichment|last:weekend	-27
d|enrichment|last:work	-45
d|enrichment|left::	13
d|enrichment|left:F	-45
d|enrichment|left:L	-22
d|enrichment|left:S	-15
d|enrichment|left:a	-32
d|enrichment|left:add	52
d|enrichment|left:additionally	-51
d|enrichment|left:ads	-46
d|enrichment|left:agency	-54
d|enrichment|left:all	-31
d|enrichment|left:already	-24
d|enrichment|left:an	-32
d|enrichment|left:analyst	-46
d|enrichment|left:and	-5
d|enrichment|left:append	50
d|enrichment|left:arrowright	-23
d|enrichment|left:as	-19
d|enrichment|left:at	36
d|enrichment|left:audience	-26
d|enrichment|left:back	-19
d|enrichment|left:between	-35
d|enrichment|left:call	-54
d|enrichment|left:change	-25
d|enrichment|left:come	-25
d|enrichment|left:connect	-41
d|enrichment|left:contact	-17
d|enrichment|left:conversion	-49
d|enrichment|left:could	-40
d|enrichment|left:csv	-29
d|enrichment|left:custom	-26
d|enrichment|left:destination	-35
d|enrichment|left:display	-50
d|enrichment|left:email	55
d|enrichment|left:enrich	50
d|enrichment|left:enter	-35
d|enrichment|left:event	-20
d|enrichment|left:export	-17
d|enrichment|left:fill	-80
d|enrichment|left:firmographic	41
d|enrichment|left:for	-21
d|enrichment|left:get	29
d|enrichment|left:go	-38
d|enrichment|left:hashed	-69
d|enrichment|left:have	26
d|enrichment|left:hook	-32
d|enrichment|left:id	-40
d|enrichment|left:import	-16
d|enrichment|left:imported	-33
d|enrichment|left:in	-8
d|enrichment|left:inbound	-36
d|enrichment|left:ingest	-26
d|enrichment|left:inside	-38
d|enrichment|left:instead	-28
d|enrichment|left:is	-22
d|enrichment|left:keep	-35
d|enrichment|left:know	-42
d|enrichment|left:leave	-25
d|enrichment|left:load	-17
d|enrichment|left:marketing	-17
d|enrichment|left:match	-59
d|enrichment|left:may	-28
d|enrichment|left:maybe	-30
d|enrichment|left:me	-39
d|enrichment|left:measure	-39
d|enrichment|left:member	-43
d|enrichment|left:membership	-26
d|enrichment|left:need	-13
d|enrichment|left:new	-33
d|enrichment|left:next	-20
d|enrichment|left:not_Q	-23
d|enrichment|left:nothing	-28
d|enrichment|left:now	24
d|enrichment|left:oauth	-44
d|enrichment|left:on	-22
d|enrichment|left:one	-25
d|enrichment|left:our	-15
d|enrichment|left:outbound	-40
d|enrichment|left:post	-25
d|enrichment|left:profile	44
d|enrichment|left:pull	-37
d|enrichment|left:purchase	-37
d|enrichment|left:push	-23
d|enrichment|left:put	-40
d|enrichment|left:reach	-51
d|enrichment|left:request	-66
d|enrichment|left:resolve	71
d|enrichment|left:second	-28
d|enrichment|left:see	-44
d|enrichment|left:segment	-43
d|enrichment|left:send	-39
d|enrichment|left:set	-37
d|enrichment|left:share	-41
d|enrichment|left:should	-17
d|enrichment|left:side	-48
d|enrichment|left:signed	-38
d|enrichment|left:somebody	-44
d|enrichment|left:source	-45
d|enrichment|left:stream	-37
d|enrichment|left:sync	-31
d|enrichment|left:team	-19
d|enrichment|left:tell	-26
d|enrichment|left:the	-26
d|enrichment|left:them	-21
d|enrichment|left:there	-28
d|enrichment|left:together	-55
d|enrichment|left:tracking	-49
d|enrichment|left:want	-10
d|enrichment|left:way	-36
d|enrichment|left:we	-18
d|enrichment|left:what	-41
d|enrichment|left:when	-36
d|enrichment|left:with	19
d|enrichment|left:you	-22
d|enrichment|length:0	-68
d|enrichment|length:1	-40
d|enrichment|length:2	-34
d|enrichment|length:3	-23
d|enrichment|length:4	-9
d|enrichment|lytics:none	-44
d|enrichment|lytics:place	-34
d|enrichment|lytics:source	-33
d|enrichment|lytics:target	-30
d|enrichment|other:means|none	-35
d|enrichment|other:means|place	-25
d|enrichment|other:means|source	-16
d|enrichment|other:means|target	-36
d|enrichment|other:none|place	-6
d|enrichment|other:place|none	-24
d|enrichment|other:place|place	-31
d|enrichment|other:place|target	-32
d|enrichment|other:source|place	-28
d|enrichment|other:source|target	-40
d|enrichment|other:target|means	23
d|enrichment|other:target|none	-11
d|enrichment|other:target|place	-47
d|enrichment|other:target|source	-33
d|enrichment|other:target|target	-26
d|enrichment|prep:	15
d|enrichment|prep:arrowleft	-56
d|enrichment|prep:arrowright	-41
d|enrichment|prep:at	35
d|enrichment|prep:for	-36
d|enrichment|prep:in	-20
d|enrichment|prep:inside	-54
d|enrichment|prep:on	-46
d|enrichment|prep:through	13
d|enrichment|prep:to	-12
d|enrichment|prep:use	24
d|enrichment|prep:using	30
d|enrichment|records|none	-32
d|enrichment|records|source	-26
d|enrichment|records|target	-31
d|enrichment|right:F	-37
d|enrichment|right:L	-11
d|enrichment|right:N	29
d|enrichment|right:Q	-10
d|enrichment|right:S	12
d|enrichment|right:T	-34
d|enrichment|right:a	-8
d|enrichment|right:account	-22
d|enrichment|right:activity	-22
d|enrichment|right:add	35
d|enrichment|right:ads	-39
d|enrichment|right:alone	-32
d|enrichment|right:already	-42
d|enrichment|right:also	34
d|enrichment|right:alway	-35
d|enrichment|right:and	18
d|enrichment|right:append	55
d|enrichment|right:arrowleft	-43
d|enrichment|right:arrowright	-26
d|enrichment|right:article	-57
d|enrichment|right:asap	-38
d|enrichment|right:ask	-27
d|enrichment|right:be	-48
d|enrichment|right:become	-58
d|enrichment|right:before	-31
d|enrichment|right:belong	-35
d|enrichment|right:bounce	-26
d|enrichment|right:campaign	-26
d|enrichment|right:can	-11
d|enrichment|right:come	-47
d|enrichment|right:company	56
d|enrichment|right:complete	53
d|enrichment|right:connected	-45
d|enrichment|right:contact	-68
d|enrichment|right:cooky	-41
d|enrichment|right:credential	-21
d|enrichment|right:customer	-26
d|enrichment|right:delivery	-39
d|enrichment|right:do	-33
d|enrichment|right:done	-45
d|enrichment|right:each	-46
d|enrichment|right:email	30
d|enrichment|right:engagement	-27
d|enrichment|right:enrichment	51
d|enrichment|right:enter	-33
d|enrichment|right:eu	-47
d|enrichment|right:europe	-28
d|enrichment|right:event	-26
d|enrichment|right:export	-16
d|enrichment|right:feed	-30
d|enrichment|right:field	-42
d|enrichment|right:file	-45
d|enrichment|right:fine	-35
d|enrichment|right:firmographic	43
d|enrichment|right:for	38
d|enrichment|right:from	-32
d|enrichment|right:get	-56
d|enrichment|right:goe	-39
d|enrichment|right:have	-32
d|enrichment|right:hold	-42
d|enrichment|right:import	-20
d|enrichment|right:integration	-59
d|enrichment|right:into	-19
d|enrichment|right:is	-30
d|enrichment|right:it	-33
d|enrichment|right:know	-46
d|enrichment|right:leave	-37
d|enrichment|right:list	-63
d|enrichment|right:loyalty	-56
d|enrichment|right:member	-46
d|enrichment|right:message	-24
d|enrichment|right:more	47
d|enrichment|right:need	-53
d|enrichment|right:not_Q	-12
d|enrichment|right:on	11
d|enrichment|right:order	-29
d|enrichment|right:our	60
d|enrichment|right:out	-13
d|enrichment|right:place	-22
d|enrichment|right:profile	61
d|enrichment|right:purchase	-24
d|enrichment|right:push	-32
d|enrichment|right:put	-30
d|enrichment|right:qualify	-44
d|enrichment|right:request	-47
d|enrichment|right:running	-35
d|enrichment|right:see	-51
d|enrichment|right:server	-32
d|enrichment|right:set	-45
d|enrichment|right:should	-23
d|enrichment|right:show	-29
d|enrichment|right:since	-28
d|enrichment|right:slow	-27
d|enrichment|right:subscribe	-38
d|enrichment|right:sync	-66
d|enrichment|right:tag	-62
d|enrichment|right:take	-33
d|enrichment|right:target	-34
d|enrichment|right:tell	23
d|enrichment|right:the	42
d|enrichment|right:too	-34
d|enrichment|right:topic	-66
d|enrichment|right:trial	-47
d|enrichment|right:we	-20
d|enrichment|right:weekend	-37
d|enrichment|right:when	-50
d|enrichment|right:who	-28
d|enrichment|right:work	-22
d|enrichment|right:you	-56
d|enrichment|role:means	19
d|enrichment|role:none	15
d|enrichment|role:none|false	-25
d|enrichment|role:none|true	-24
d|enrichment|role:place|false	-9
d|enrichment|role:source	-5
d|enrichment|role:source|false	-6
d|enrichment|role:source|true	-7
d|enrichment|role:target	-9
d|enrichment|role:target|false	-4
d|enrichment|role:target|true	-16
d|enrichment|t:: S P	-22
d|enrichment|t:: can L	-36
d|enrichment|t:F : S	-34
d|enrichment|t:F : thank	-39
d|enrichment|t:F audience :	-30
d|enrichment|t:F contact list	-38
d|enrichment|t:F get the	-43
d|enrichment|t:F nothing else	-50
d|enrichment|t:F should get	-45
d|enrichment|t:F warehouse profile	-50
d|enrichment|t:L and P	-42
d|enrichment|t:L content enrichment	-57
d|enrichment|t:L with P	-39
d|enrichment|t:N : P	-22
d|enrichment|t:P : S	-27
d|enrichment|t:P : audience	-41
d|enrichment|t:P : now	-54
d|enrichment|t:P Q delivery	-44
d|enrichment|t:P S Q	-37
d|enrichment|t:P account should	-30
d|enrichment|t:P and L	-36
d|enrichment|t:P and Q	-59
d|enrichment|t:P and keep	48
d|enrichment|t:P arrowleft S	-72
d|enrichment|t:P arrowright L	-24
d|enrichment|t:P arrowright profile	-45
d|enrichment|t:P audience to	-39
d|enrichment|t:P come in	-29
d|enrichment|t:P complete our	34
d|enrichment|t:P contact already	-56
d|enrichment|t:P contact in	-24
d|enrichment|t:P contact list	-74
d|enrichment|t:P data for	-42
d|enrichment|t:P eu Q	-46
d|enrichment|t:P europe only	-33
d|enrichment|t:P event in	-37
d|enrichment|t:P export T	-37
d|enrichment|t:P firmographic for	43
d|enrichment|t:P for L	-37
d|enrichment|t:P for each	-51
d|enrichment|t:P for our	48
d|enrichment|t:P for profile	48
d|enrichment|t:P for the	18
d|enrichment|t:P from our	-58
d|enrichment|t:P get S	-27
d|enrichment|t:P import work	-13
d|enrichment|t:P in place	-26
d|enrichment|t:P is already	-40
d|enrichment|t:P is done	-60
d|enrichment|t:P is in	-40
d|enrichment|t:P is too	-30
d|enrichment|t:P job is	-38
d|enrichment|t:P list get	-34
d|enrichment|t:P nothing else	37
d|enrichment|t:P of S	-28
d|enrichment|t:P on our	31
d|enrichment|t:P please leave	-47
d|enrichment|t:P server event	-46
d|enrichment|t:P should be	-48
d|enrichment|t:P should have	-63
d|enrichment|t:P should see	-56
d|enrichment|t:P to Q	-30
d|enrichment|t:P to S	-18
d|enrichment|t:P user into	-23
d|enrichment|t:P we do	-58
d|enrichment|t:P we need	-35
d|enrichment|t:P we stopped	-45
d|enrichment|t:P when a	-34
d|enrichment|t:P when someone	-19
d|enrichment|t:P with Q	-59
d|enrichment|t:P with S	-50
d|enrichment|t:P with cooky	-40
d|enrichment|t:Q and P	-30
d|enrichment|t:Q arrowright L	-20
d|enrichment|t:Q arrowright P	-29
d|enrichment|t:Q for P	-26
d|enrichment|t:Q into P	-26
d|enrichment|t:Q the P	-31
d|enrichment|t:Q to P	-22
d|enrichment|t:Q with L	-28
d|enrichment|t:Q with P	-76
d|enrichment|t:S arrowright P	-29
d|enrichment|t:S from F	-31
d|enrichment|t:S from P	-22
d|enrichment|t:S inside P	-43
d|enrichment|t:S to P	-13
d|enrichment|t:S with F	-48
d|enrichment|t:S with P	-41
d|enrichment|t:agency use P	-58
d|enrichment|t:are in P	-27
d|enrichment|t:article with L	-57
d|enrichment|t:attribute in P	-19
d|enrichment|t:audience to P	-21
d|enrichment|t:audience with P	-58
d|enrichment|t:change in P	-31
d|enrichment|t:come in L	-22
d|enrichment|t:come in P	-32
d|enrichment|t:contact of P	-17
d|enrichment|t:contact with F	-34
d|enrichment|t:content with L	-53
d|enrichment|t:could somebody P	-36
d|enrichment|t:csv to P	-43
d|enrichment|t:data arrowright P	-44
d|enrichment|t:data from P	43
d|enrichment|t:destination : P	-43
d|enrichment|t:display via P	-49
d|enrichment|t:email to P	42
d|enrichment|t:event from F	-35
d|enrichment|t:event into P	-16
d|enrichment|t:export to P	-32
d|enrichment|t:from a P	-38
d|enrichment|t:import from P	-41
d|enrichment|t:imported from P	-41
d|enrichment|t:in our L	-28
d|enrichment|t:last year P	-29
d|enrichment|t:marketing : P	-41
d|enrichment|t:membership in P	-34
d|enrichment|t:oauth for P	-45
d|enrichment|t:people at P	35
d|enrichment|t:please leave P	-27
d|enrichment|t:profile with P	36
d|enrichment|t:segment in P	-40
d|enrichment|t:segment to P	-33
d|enrichment|t:set up P	-51
d|enrichment|t:sync with P	-47
d|enrichment|t:them back P	-46
d|enrichment|t:to connect P	-44
d|enrichment|t:to our F	-36
d|enrichment|t:to our P	-30
d|enrichment|t:together with P	-60
d|enrichment|t:tracking with P	-50
d|enrichment|t:up our P	-40
d|enrichment|t:up with P	-39
d|enrichment|t:we connected P	-54
d|enrichment|t:work with P	-61
d|enrichment|task	-52
d|enrichment|verb1:in|means	-52
d|enrichment|verb1:in|none	-29
d|enrichment|verb1:in|place	-43
d|enrichment|verb1:in|source	-24
d|enrichment|verb1:in|target	-34
d|enrichment|verb1:out|means	-17
d|enrichment|verb1:out|none	9
d|enrichment|verb1:out|source	-24
d|enrichment|verb1:out|target	-15
d|enrichment|verb1:rich|means	66
d|enrichment|verb1:rich|none	75
d|enrichment|verbs:in+out|none	-22
d|enrichment|verbs:in+out|place	-47
d|enrichment|verbs:in+out|source	-59
d|enrichment|verbs:in+out|target	-28
d|enrichment|verbs:in|means	-56
d|enrichment|verbs:in|none	-37
d|enrichment|verbs:in|place	-32
d|enrichment|verbs:in|source	-19
d|enrichment|verbs:in|target	-42
d|enrichment|verbs:out+rich|means	63
d|enrichment|verbs:out+rich|none	59
d|enrichment|verbs:out|means	-29
d|enrichment|verbs:out|source	-25
d|enrichment|verbs:out|target	-14
d|enrichment|verbs:rich|means	56
d|enrichment|verbs:rich|none	73
d|enrichment|verbs:|means	-23
d|enrichment|verbs:|none	-10
d|enrichment|verbs:|place	-37
d|enrichment|verbs:|source	-8
d|enrichment|verbs:|target	-12
d|enrichment|w::	-8
d|enrichment|w:F	-38
d|enrichment|w:L	-18
d|enrichment|w:N	-13
d|enrichment|w:P	27
d|enrichment|w:Q	-18
d|enrichment|w:S	-13
d|enrichment|w:T	-22
d|enrichment|w:a	-26
d|enrichment|w:abandon	-61
d|enrichment|w:about	-14
d|enrichment|w:account	-25
d|enrichment|w:activate	-34
d|enrichment|w:activity	-16
d|enrichment|w:ad	-66
d|enrichment|w:add	28
d|enrichment|w:ads	-25
d|enrichment|w:advertise	-62
d|enrichment|w:agency	-36
d|enrichment|w:alert	-36
d|enrichment|w:all	-45
d|enrichment|w:alone	-16
d|enrichment|w:already	-15
d|enrichment|w:alway	-28
d|enrichment|w:am	-15
d|enrichment|w:an	-12
d|enrichment|w:analyst	-33
d|enrichment|w:anything	-18
d|enrichment|w:app	-32
d|enrichment|w:append	54
d|enrichment|w:approved	-20
d|enrichment|w:are	-24
d|enrichment|w:arrowleft	-34
d|enrichment|w:arrowright	-25
d|enrichment|w:as	-22
d|enrichment|w:asap	-43
d|enrichment|w:ask	-8
d|enrichment|w:asked	-31
d|enrichment|w:attribution	-39
d|enrichment|w:audience	-15
d|enrichment|w:authorization	-39
d|enrichment|w:away	-19
d|enrichment|w:back	-24
d|enrichment|w:backend	-50
d|enrichment|w:be	-24
d|enrichment|w:become	-42
d|enrichment|w:behavior	-43
d|enrichment|w:behind	-41
d|enrichment|w:belong	-43
d|enrichment|w:best	-53
d|enrichment|w:better	-44
d|enrichment|w:between	-38
d|enrichment|w:big	-44
d|enrichment|w:bought	-40
d|enrichment|w:branch	-73
d|enrichment|w:bring	-25
d|enrichment|w:budget	-55
d|enrichment|w:build	-34
d|enrichment|w:but	-19
d|enrichment|w:buy	-44
d|enrichment|w:campaign	-38
d|enrichment|w:can	-26
d|enrichment|w:cart	-48
d|enrichment|w:case	-37
d|enrichment|w:change	-31
d|enrichment|w:channel	-44
d|enrichment|w:churn	-55
d|enrichment|w:click	-23
d|enrichment|w:cohort	-23
d|enrichment|w:collector	-50
d|enrichment|w:company	49
d|enrichment|w:complete	43
d|enrichment|w:connect	-34
d|enrichment|w:connected	-22
d|enrichment|w:contact	-33
d|enrichment|w:content	29
d|enrichment|w:context	-9
d|enrichment|w:conversion	-23
d|enrichment|w:cook	-42
d|enrichment|w:cooky	-41
d|enrichment|w:coupon	-49
d|enrichment|w:course	-26
d|enrichment|w:create	-9
d|enrichment|w:credential	-18
d|enrichment|w:crm	-39
d|enrichment|w:csv	-19
d|enrichment|w:custom	-24
d|enrichment|w:customer	-16
d|enrichment|w:dashboard	-47
d|enrichment|w:database	-60
d|enrichment|w:delete	-76
d|enrichment|w:delighted	-61
d|enrichment|w:delivery	-46
d|enrichment|w:destination	-52
d|enrichment|w:did	-17
d|enrichment|w:do	-24
d|enrichment|w:doe	-47
d|enrichment|w:dog	-72
d|enrichment|w:download	-27
d|enrichment|w:drip	-67
d|enrichment|w:due	-19
d|enrichment|w:e	-5
d|enrichment|w:each	-39
d|enrichment|w:else	-14
d|enrichment|w:email	35
d|enrichment|w:end	-22
d|enrichment|w:enrich	72
d|enrichment|w:enrichment	40
d|enrichment|w:enter	-25
d|enrichment|w:eu	-44
d|enrichment|w:event	-17
d|enrichment|w:everyone	-58
d|enrichment|w:exist	-80
d|enrichment|w:exit	-45
d|enrichment|w:export	-30
d|enrichment|w:fail	-47
d|enrichment|w:failed	-29
d|enrichment|w:feed	-34
d|enrichment|w:field	-25
d|enrichment|w:file	-28
d|enrichment|w:fine	-13
d|enrichment|w:fire	-61
d|enrichment|w:firmographic	51
d|enrichment|w:flow	-48
d|enrichment|w:follow	-13
d|enrichment|w:follower	-44
d|enrichment|w:form	-40
d|enrichment|w:fresh	-87
d|enrichment|w:friday	-13
d|enrichment|w:frobnix	-80
d|enrichment|w:from	-9
d|enrichment|w:full	-29
d|enrichment|w:get	-22
d|enrichment|w:give	-12
d|enrichment|w:go	-33
d|enrichment|w:goal	-13
d|enrichment|w:goe	-56
d|enrichment|w:gold	-34
d|enrichment|w:guest	-56
d|enrichment|w:happened	-54
d|enrichment|w:has	-42
d|enrichment|w:hashed	-40
d|enrichment|w:help	-20
d|enrichment|w:here	-24
d|enrichment|w:hi	-24
d|enrichment|w:holder	-54
d|enrichment|w:home	-42
d|enrichment|w:hook	-26
d|enrichment|w:house	-41
d|enrichment|w:how	-34
d|enrichment|w:i	-25
d|enrichment|w:id	-20
d|enrichment|w:if	-26
d|enrichment|w:import	-23
d|enrichment|w:imported	-33
d|enrichment|w:in	-20
d|enrichment|w:inbound	-47
d|enrichment|w:information	-28
d|enrichment|w:ingest	-59
d|enrichment|w:ingestion	-23
d|enrichment|w:inside	-30
d|enrichment|w:insight	-66
d|enrichment|w:install	-33
d|enrichment|w:integration	-37
d|enrichment|w:into	-9
d|enrichment|w:invoice	-69
d|enrichment|w:is	-17
d|enrichment|w:it	-18
d|enrichment|w:its	-25
d|enrichment|w:job	-15
d|enrichment|w:join	-43
d|enrichment|w:keep	-23
d|enrichment|w:key	-35
d|enrichment|w:know	-23
d|enrichment|w:later	-13
d|enrichment|w:lead	-15
d|enrichment|w:leave	-19
d|enrichment|w:lifecycle	-21
d|enrichment|w:like	-23
d|enrichment|w:line	-60
d|enrichment|w:list	-27
d|enrichment|w:load	-22
d|enrichment|w:lookalike	-23
d|enrichment|w:lost	-18
d|enrichment|w:loyalty	-56
d|enrichment|w:mail	-15
d|enrichment|w:mailaddress	-51
d|enrichment|w:maintain	-28
d|enrichment|w:make	-26
d|enrichment|w:marketing	-23
d|enrichment|w:match	-35
d|enrichment|w:me	-15
d|enrichment|w:mean	-13
d|enrichment|w:measure	-55
d|enrichment|w:media	-46
d|enrichment|w:member	-30
d|enrichment|w:metric	-34
d|enrichment|w:mobile	-22
d|enrichment|w:model	-50
d|enrichment|w:morning	-53
d|enrichment|w:moved	-19
d|enrichment|w:much	-55
d|enrichment|w:my	-17
d|enrichment|w:need	-31
d|enrichment|w:new	-29
d|enrichment|w:newsletter	-45
d|enrichment|w:next	-11
d|enrichment|w:not	-11
d|enrichment|w:not_P	-27
d|enrichment|w:not_Q	-14
d|enrichment|w:not_conductor	-42
d|enrichment|w:not_customer	-40
d|enrichment|w:not_import	-50
d|enrichment|w:not_purchase	-49
d|enrichment|w:nothing	-16
d|enrichment|w:nps	-82
d|enrichment|w:object	-43
d|enrichment|w:of	-15
d|enrichment|w:off	-57
d|enrichment|w:old	-67
d|enrichment|w:one	-40
d|enrichment|w:open	-22
d|enrichment|w:other	-12
d|enrichment|w:out	-37
d|enrichment|w:owner	-18
d|enrichment|w:part	-33
d|enrichment|w:partner	-71
d|enrichment|w:password	-55
d|enrichment|w:place	-18
d|enrichment|w:platform	-52
d|enrichment|w:player	-47
d|enrichment|w:pls	-57
d|enrichment|w:policy	-55
d|enrichment|w:post	-38
d|enrichment|w:predict	-64
d|enrichment|w:profile	23
d|enrichment|w:project	-21
d|enrichment|w:provider	-74
d|enrichment|w:pull	-45
d|enrichment|w:purchase	-26
d|enrichment|w:push	-23
d|enrichment|w:put	-38
d|enrichment|w:quality	-76
d|enrichment|w:quick	-37
d|enrichment|w:reach	-55
d|enrichment|w:read	-13
d|enrichment|w:ready	-27
d|enrichment|w:real	-46
d|enrichment|w:report	-20
d|enrichment|w:reporting	-60
d|enrichment|w:request	-35
d|enrichment|w:run	-5
d|enrichment|w:running	-13
d|enrichment|w:sale	-36
d|enrichment|w:schedule	-70
d|enrichment|w:score	-27
d|enrichment|w:see	-46
d|enrichment|w:seed	-37
d|enrichment|w:segment	-22
d|enrichment|w:send	-25
d|enrichment|w:sending	-41
d|enrichment|w:server	-30
d|enrichment|w:set	-33
d|enrichment|w:setup	-43
d|enrichment|w:share	-43
d|enrichment|w:shop	-12
d|enrichment|w:should	-32
d|enrichment|w:show	-40
d|enrichment|w:signal	-31
d|enrichment|w:signed	-22
d|enrichment|w:similar	-54
d|enrichment|w:so	-20
d|enrichment|w:someone	-48
d|enrichment|w:something	-25
d|enrichment|w:source	-54
d|enrichment|w:sport	-36
d|enrichment|w:success	-13
d|enrichment|w:survey	-42
d|enrichment|w:sync	-36
d|enrichment|w:system	-42
d|enrichment|w:table	-23
d|enrichment|w:take	-32
d|enrichment|w:target	-69
d|enrichment|w:team	-22
d|enrichment|w:thank	-25
d|enrichment|w:that	-16
d|enrichment|w:the	-10
d|enrichment|w:there	-28
d|enrichment|w:thi	-18
d|enrichment|w:thing	-16
d|enrichment|w:those	-21
d|enrichment|w:through	-16
d|enrichment|w:ticket	-23
d|enrichment|w:tier	-51
d|enrichment|w:time	-27
d|enrichment|w:to	-15
d|enrichment|w:too	-27
d|enrichment|w:tool	-54
d|enrichment|w:topic	34
d|enrichment|w:tracking	-46
d|enrichment|w:train	-41
d|enrichment|w:trial	-20
d|enrichment|w:trigger	-37
d|enrichment|w:two	-33
d|enrichment|w:us	-25
d|enrichment|w:used	-52
d|enrichment|w:user	-26
d|enrichment|w:value	-58
d|enrichment|w:vip	-40
d|enrichment|w:visit	-22
d|enrichment|w:want	-17
d|enrichment|w:warehouse	-60
d|enrichment|w:was	-32
d|enrichment|w:way	-26
d|enrichment|w:we	-14
d|enrichment|w:week	-21
d|enrichment|w:well	-20
d|enrichment|w:when	-48
d|enrichment|w:which	-28
d|enrichment|w:who	-14
d|enrichment|w:why	-40
d|enrichment|w:will	-15
d|enrichment|w:without	-32
d|enrichment|w:workflow	-36
d|enrichment|w:would	-26
d|enrichment|w:yesterday	-26
d|enrichment|w:you	-22
d|enrichment|ways:has|1	109
d|enrichment|ways:has|2	-21
d|enrichment|ways:has|3	-47
d|enrichment|ways:lacks|1	-23
d|enrichment|ways:lacks|2	-23
d|enrichment|ways:lacks|3	-38
d|export|audience	14
d|export|b:: L	-24
d|export|b:: Q	-29
d|export|b:: also	-27
d|export|b:: ask	-42
d|export|b:: bring	-48
d|export|b:: contact	-58
d|export|b:: enrich	-40
d|export|b:: enrichment	-80
d|export|b:: full	-34
d|export|b:: get	-59
d|export|b:: grab	-44
d|export|b:: import	-52
d|export|b:: ingest	-49
d|export|b:: lifetime	-73
d|export|b:: load	-58
d|export|b:: member	-30
d|export|b:: object	-63
d|export|b:: pull	-59
d|export|b:: read	-47
d|export|b:: sale	-42
d|export|b:: scope	-40
d|export|b:: take	-52
d|export|b:: tell	-18
d|export|b:: thank	-24
d|export|b:: vendor	-80
d|export|b:: we	-24
d|export|b:: what	-77
d|export|b:: write	36
d|export|b:F :	-43
d|export|b:F L	-51
d|export|b:F account	41
d|export|b:F audience	44
d|export|b:F conversion	-43
d|export|b:F csv	-59
d|export|b:F data	-42
d|export|b:F email	-54
d|export|b:F get	32
d|export|b:F import	-45
d|export|b:F nothing	-61
d|export|b:F order	-80
d|export|b:F warehouse	-58
d|export|b:F we	-47
d|export|b:L :	-85
d|export|b:L Q	-45
d|export|b:L T	-53
d|export|b:L alway	-37
d|export|b:L as	-47
d|export|b:L asap	-39
d|export|b:L get	-57
d|export|b:L read	-50
d|export|b:L score	56
d|export|b:L should	-116
d|export|b:L support	-45
d|export|b:L sync	-45
d|export|b:L tag	-49
d|export|b:L what	-72
d|export|b:L with	-35
d|export|b:N :	-18
d|export|b:N Q	-48
d|export|b:N of	-57
d|export|b:N percent	-31
d|export|b:P :	25
d|export|b:P L	-87
d|export|b:P Q	26
d|export|b:P S	-40
d|export|b:P activity	-74
d|export|b:P add	-49
d|export|b:P additionally	33
d|export|b:P address	30
d|export|b:P ads	43
d|export|b:P alone	-102
d|export|b:P alway	23
d|export|b:P and	21
d|export|b:P append	-34
d|export|b:P are	-44
d|export|b:P arrive	-59
d|export|b:P arrowright	-28
d|export|b:P asap	56
d|export|b:P attribute	33
d|export|b:P audience	45
d|export|b:P behavior	-55
d|export|b:P bounce	-53
d|export|b:P campaign	44
d|export|b:P capi	39
d|export|b:P change	-50
d|export|b:P come	-38
d|export|b:P company	-71
d|export|b:P complete	-45
d|export|b:P contact	-35
d|export|b:P conversion	35
d|export|b:P custom	45
d|export|b:P customer	28
d|export|b:P demo	-69
d|export|b:P do	40
d|export|b:P enhanced	48
d|export|b:P enrich	-43
d|export|b:P enrichment	-48
d|export|b:P eu	30
d|export|b:P event	32
d|export|b:P every	45
d|export|b:P experiment	39
d|export|b:P export	30
d|export|b:P exported	-61
d|export|b:P field	-43
d|export|b:P firebase	-55
d|export|b:P firmographic	-71
d|export|b:P flow	47
d|export|b:P follower	51
d|export|b:P for	17
d|export|b:P form	-67
d|export|b:P gdpr	-57
d|export|b:P get	38
d|export|b:P handle	-58
d|export|b:P has	-72
d|export|b:P import	-99
d|export|b:P in	-57
d|export|b:P informed	37
d|export|b:P ingest	-57
d|export|b:P into	-48
d|export|b:P is	-105
d|export|b:P job	-31
d|export|b:P json	-54
d|export|b:P know	33
d|export|b:P later	-64
d|export|b:P lead	-47
d|export|b:P like	-48
d|export|b:P list	38
d|export|b:P lookalike	34
d|export|b:P me	-65
d|export|b:P message	56
d|export|b:P model	-35
d|export|b:P monitoring	-51
d|export|b:P need	83
d|export|b:P newsletter	44
d|export|b:P now	-83
d|export|b:P nurture	42
d|export|b:P object	-44
d|export|b:P on	-21
d|export|b:P onto	-57
d|export|b:P open	-33
d|export|b:P opportunity	-47
d|export|b:P opt	-26
d|export|b:P order	-40
d|export|b:P people	-47
d|export|b:P per	50
d|export|b:P personalization	42
d|export|b:P product	-45
d|export|b:P profile	63
d|export|b:P program	42
d|export|b:P propensity	-64
d|export|b:P quota	-56
d|export|b:P rather	-51
d|export|b:P recipient	57
d|export|b:P record	-60
d|export|b:P retargeting	41
d|export|b:P sale	-42
d|export|b:P scope	-39
d|export|b:P second	52
d|export|b:P segment	40
d|export|b:P set	31
d|export|b:P smart	50
d|export|b:P source	-40
d|export|b:P static	49
d|export|b:P stay	-98
d|export|b:P stream	50
d|export|b:P survey	-46
d|export|b:P sync	-60
d|export|b:P template	44
d|export|b:P the	30
d|export|b:P then	-28
d|export|b:P ticket	-70
d|export|b:P to	-17
d|export|b:P trigger	45
d|export|b:P unsubscribe	-44
d|export|b:P user	21
d|export|b:P view	-44
d|export|b:P was	-88
d|export|b:P we	-39
d|export|b:P when	29
d|export|b:P will	-57
d|export|b:P with	25
d|export|b:P work	-32
d|export|b:P workflow	50
d|export|b:Q :	-23
d|export|b:Q N	-42
d|export|b:Q P	-53
d|export|b:Q Q	-47
d|export|b:Q T	-38
d|export|b:Q a	-35
d|export|b:Q about	-54
d|export|b:Q account	-51
d|export|b:Q activity	-69
d|export|b:Q additionally	-78
d|export|b:Q address	-49
d|export|b:Q after	-48
d|export|b:Q alway	-47
d|export|b:Q and	-40
d|export|b:Q arrowleft	-40
d|export|b:Q arrowright	-51
d|export|b:Q as	-15
d|export|b:Q asap	-68
d|export|b:Q asked	-46
d|export|b:Q attribute	-26
d|export|b:Q audience	-62
d|export|b:Q automatic	-48
d|export|b:Q by	-31
d|export|b:Q campaign	-59
d|export|b:Q can	-51
d|export|b:Q capi	-59
d|export|b:Q catalog	-46
d|export|b:Q click	-47
d|export|b:Q come	-24
d|export|b:Q conductor	-63
d|export|b:Q constraint	-71
d|export|b:Q contact	-15
d|export|b:Q conversion	-55
d|export|b:Q csv	-70
d|export|b:Q custom	-49
d|export|b:Q customer	-62
d|export|b:Q data	-30
d|export|b:Q destination	-53
d|export|b:Q do	-52
d|export|b:Q due	-62
d|export|b:Q enhanced	-50
d|export|b:Q enrichment	-15
d|export|b:Q entry	-68
d|export|b:Q europe	-48
d|export|b:Q event	-60
d|export|b:Q every	-60
d|export|b:Q experiment	-35
d|export|b:Q export	-21
d|export|b:Q filled	-38
d|export|b:Q firmographic	-46
d|export|b:Q flow	-73
d|export|b:Q follower	-33
d|export|b:Q for	-45
d|export|b:Q form	35
d|export|b:Q from	22
d|export|b:Q get	-56
d|export|b:Q how	-49
d|export|b:Q if	-18
d|export|b:Q informed	-46
d|export|b:Q integration	-32
d|export|b:Q invoice	-55
d|export|b:Q job	9
d|export|b:Q journey	-28
d|export|b:Q json	-36
d|export|b:Q keep	-37
d|export|b:Q know	-47
d|export|b:Q lead	-56
d|export|b:Q like	38
d|export|b:Q list	-23
d|export|b:Q lookalike	-40
d|export|b:Q mailing	-42
d|export|b:Q make	-61
d|export|b:Q matched	-50
d|export|b:Q maybe	-57
d|export|b:Q me	-33
d|export|b:Q message	-50
d|export|b:Q named	-40
d|export|b:Q need	-52
d|export|b:Q next	-45
d|export|b:Q not	-41
d|export|b:Q nothing	-61
d|export|b:Q notification	-36
d|export|b:Q now	30
d|export|b:Q nurture	-43
d|export|b:Q object	-33
d|export|b:Q offline	-48
d|export|b:Q on	-91
d|export|b:Q once	-51
d|export|b:Q one	-52
d|export|b:Q only	-37
d|export|b:Q open	-24
d|export|b:Q or	-71
d|export|b:Q order	-28
d|export|b:Q our	-50
d|export|b:Q per	-58
d|export|b:Q ping	-26
d|export|b:Q please	-49
d|export|b:Q plus	-78
d|export|b:Q profile	-45
d|export|b:Q program	-58
d|export|b:Q property	-47
d|export|b:Q prospect	-33
d|export|b:Q purchase	-42
d|export|b:Q retargeting	-50
d|export|b:Q scenario	-43
d|export|b:Q scope	-36
d|export|b:Q second	-61
d|export|b:Q segment	-22
d|export|b:Q server	-37
d|export|b:Q set	-57
d|export|b:Q shop	-55
d|export|b:Q should	-45
d|export|b:Q sms	-44
d|export|b:Q so	-47
d|export|b:Q source	-49
d|export|b:Q static	-41
d|export|b:Q stay	26
d|export|b:Q step	-44
d|export|b:Q stream	-54
d|export|b:Q success	-59
d|export|b:Q table	-48
d|export|b:Q tag	-32
d|export|b:Q template	-62
d|export|b:Q thank	-63
d|export|b:Q that	-28
d|export|b:Q the	-78
d|export|b:Q together	-33
d|export|b:Q too	-54
d|export|b:Q topic	-37
d|export|b:Q trigger	-69
d|export|b:Q use	-48
d|export|b:Q user	-17
d|export|b:Q was	22
d|export|b:Q when	-36
d|export|b:Q whoever	-60
d|export|b:Q with	-50
d|export|b:Q within	-53
d|export|b:Q without	-41
d|export|b:Q workflow	-38
d|export|b:S P	-41
d|export|b:S T	29
d|export|b:S and	-40
d|export|b:S asked	-49
d|export|b:S but	-39
d|export|b:S connect	-71
d|export|b:S from	-26
d|export|b:S is	-37
d|export|b:S of	-17
d|export|b:S out	-64
d|export|b:S to	15
d|export|b:T P	-40
d|export|b:T a	-37
d|export|b:T at	-49
d|export|b:T event	-46
d|export|b:T user	-59
d|export|b:T we	-43
d|export|b:a L	-52
d|export|b:a P	36
d|export|b:a Q	-48
d|export|b:a campaign	-44
d|export|b:a csv	5
d|export|b:a custom	-87
d|export|b:a file	-37
d|export|b:a json	35
d|export|b:a lead	-33
d|export|b:a lookalike	-37
d|export|b:a model	-62
d|export|b:a profile	-49
d|export|b:a schedule	-59
d|export|b:a shop	-15
d|export|b:a source	-30
d|export|b:a sync	-44
d|export|b:a table	-64
d|export|b:about our	-24
d|export|b:about people	-66
d|export|b:account import	-43
d|export|b:activity :	-51
d|export|b:activity data	-46
d|export|b:add P	-62
d|export|b:add the	-52
d|export|b:additionally P	-81
d|export|b:address of	-58
d|export|b:affinity for	-71
d|export|b:age and	-70
d|export|b:age via	-59
d|export|b:alert me	-53
d|export|b:alert on	-50
d|export|b:alert us	-5
d|export|b:alone Q	-54
d|export|b:alone import	-52
d|export|b:already connected	-16
d|export|b:already send	-9
d|export|b:also P	-68
d|export|b:an Q	-42
d|export|b:an authorization	-39
d|export|b:an email	-44
d|export|b:an import	-40
d|export|b:an inbound	-34
d|export|b:analyst to	-57
d|export|b:and account	-47
d|export|b:and age	-57
d|export|b:and click	-51
d|export|b:and income	-65
d|export|b:and interest	-32
d|export|b:and not	-33
d|export|b:and store	-51
d|export|b:and tag	-53
d|export|b:and web	-53
d|export|b:annual income	-52
d|export|b:answer on	-52
d|export|b:anything there	-32
d|export|b:api and	-52
d|export|b:append P	-42
d|export|b:are missing	-55
d|export|b:arrowleft Q	-41
d|export|b:arrowright F	46
d|export|b:arrowright L	-68
d|export|b:arrowright P	27
d|export|b:arrowright Q	-37
d|export|b:arrowright profile	-54
d|export|b:article by	-54
d|export|b:article with	-63
d|export|b:as Q	-33
d|export|b:as profile	-60
d|export|b:as source	-57
d|export|b:ask it	-42
d|export|b:at N	-49
d|export|b:at P	-27
d|export|b:at Q	-26
d|export|b:attach Q	-72
d|export|b:attribute for	44
d|export|b:audience P	-69
d|export|b:audience Q	39
d|export|b:audience is	-75
d|export|b:audience of	-17
d|export|b:authorization fail	-44
d|export|b:authorization goe	-46
d|export|b:away from	-20
d|export|b:back Q	-45
d|export|b:back to	-18
d|export|b:be done	-23
d|export|b:be pulled	-63
d|export|b:become profile	-46
d|export|b:before friday	-10
d|export|b:before the	-16
d|export|b:behavior :	-63
d|export|b:behavior recorded	-52
d|export|b:behind Q	-46
d|export|b:better Q	-58
d|export|b:both P	47
d|export|b:both Q	-50
d|export|b:bring P	-64
d|export|b:bring in	-81
d|export|b:bring the	-32
d|export|b:build S	-42
d|export|b:build an	-60
d|export|b:but no	-45
d|export|b:buy Q	-48
d|export|b:by P	-34
d|export|b:by Q	-31
d|export|b:by calling	-47
d|export|b:by topic	-54
d|export|b:can build	-30
d|export|b:can i	-48
d|export|b:can thi	-17
d|export|b:can we	38
d|export|b:change after	-34
d|export|b:change from	-49
d|export|b:channel in	-33
d|export|b:churn need	-53
d|export|b:classify our	-54
d|export|b:click and	-58
d|export|b:collect what	-43
d|export|b:come into	-53
d|export|b:company data	-51
d|export|b:company for	-58
d|export|b:complete our	-29
d|export|b:conductor Q	-48
d|export|b:connect F	-74
d|export|b:connect Q	-34
d|export|b:connect it	-48
d|export|b:connect our	-52
d|export|b:connected P	-59
d|export|b:consume P	-44
d|export|b:consumer into	-54
d|export|b:contact :	-45
d|export|b:contact T	-43
d|export|b:contact as	-60
d|export|b:contact become	-38
d|export|b:contact do	-32
d|export|b:contact from	-46
d|export|b:contact in	-63
d|export|b:contact of	-50
d|export|b:contact out	-44
d|export|b:contact record	40
d|export|b:content affinity	-71
d|export|b:context :	-15
d|export|b:copy Q	-57
d|export|b:copy S	-52
d|export|b:could somebody	-15
d|export|b:create Q	-55
d|export|b:create a	-77
d|export|b:crm is	-51
d|export|b:csv file	-67
d|export|b:csv from	-73
d|export|b:csv import	-55
d|export|b:csv of	15
d|export|b:csv on	-83
d|export|b:csv out	-56
d|export|b:customer data	-67
d|export|b:customer file	-71
d|export|b:customer import	-48
d|export|b:customer into	-81
d|export|b:customer out	-49
d|export|b:customer table	-66
d|export|b:data :	-42
d|export|b:data arrowright	-61
d|export|b:data for	-65
d|export|b:data from	-23
d|export|b:data of	-61
d|export|b:data out	-39
d|export|b:data stream	-60
d|export|b:destination P	31
d|export|b:destination Q	-71
d|export|b:device and	-53
d|export|b:did my	-67
d|export|b:direct mail	-32
d|export|b:do Q	-73
d|export|b:do i	-70
d|export|b:do in	-91
d|export|b:doe P	-39
d|export|b:done Q	-71
d|export|b:each profile	-42
d|export|b:email S	-108
d|export|b:email activity	-44
d|export|b:email address	-57
d|export|b:email mailaddress	-52
d|export|b:end up	-55
d|export|b:enrich S	-85
d|export|b:enrich by	-54
d|export|b:enrich customer	-67
d|export|b:enrich my	-41
d|export|b:enrich our	-41
d|export|b:enrich profile	-40
d|export|b:enrich through	-41
d|export|b:enrichment :	-80
d|export|b:enrichment for	-67
d|export|b:enterprise trial	-42
d|export|b:entry T	-69
d|export|b:eu P	-52
d|export|b:europe P	-52
d|export|b:event P	-61
d|export|b:event Q	-21
d|export|b:event before	-53
d|export|b:event from	-24
d|export|b:event in	-31
d|export|b:event of	-40
d|export|b:event quota	-19
d|export|b:event via	-53
d|export|b:every customer	-55
d|export|b:everyone is	-56
d|export|b:everything to	-9
d|export|b:excluded F	-45
d|export|b:export field	-60
d|export|b:export my	39
d|export|b:export our	-29
d|export|b:export stop	-62
d|export|b:exported T	-38
d|export|b:failed job	-49
d|export|b:fetch a	35
d|export|b:field model	-60
d|export|b:field of	-44
d|export|b:file in	-38
d|export|b:file of	36
d|export|b:file with	-44
d|export|b:fill Q	-51
d|export|b:fill and	-53
d|export|b:firmographic for	-55
d|export|b:first Q	-112
d|export|b:first change	-34
d|export|b:for L	-38
d|export|b:for Q	-37
d|export|b:for job	-35
d|export|b:for profile	-69
d|export|b:for segmentation	-52
d|export|b:for thi	-22
d|export|b:form fill	-70
d|export|b:free Q	-45
d|export|b:from F	-37
d|export|b:from L	39
d|export|b:from P	-19
d|export|b:from a	-32
d|export|b:from marketing	-23
d|export|b:from not_P	-47
d|export|b:from the	-39
d|export|b:from there	-41
d|export|b:full load	-34
d|export|b:get P	-40
d|export|b:get Q	-30
d|export|b:get S	46
d|export|b:get my	-52
d|export|b:get opt	-24
d|export|b:get row	-53
d|export|b:give Q	-44
d|export|b:goal :	-10
d|export|b:goe bad	-46
d|export|b:grab S	-44
d|export|b:happen in	-53
d|export|b:has kid	-50
d|export|b:have P	-91
d|export|b:help Q	-32
d|export|b:help import	-34
d|export|b:hi team	-20
d|export|b:hit N	-6
d|export|b:household income	-52
d|export|b:household size	-42
d|export|b:how do	-50
d|export|b:how many	-15
d|export|b:how much	-71
d|export|b:how similar	-56
d|export|b:i do	-85
d|export|b:i get	-71
d|export|b:i have	-52
d|export|b:i use	-36
d|export|b:i would	-28
d|export|b:if a	-37
d|export|b:if an	-39
d|export|b:import :	-51
d|export|b:import P	-71
d|export|b:import Q	-7
d|export|b:import S	-40
d|export|b:import T	-23
d|export|b:import additionally	-52
d|export|b:import and	-47
d|export|b:import csv	-59
d|export|b:import customer	-62
d|export|b:import event	-57
d|export|b:import from	-66
d|export|b:import hashed	-53
d|export|b:import job	-38
d|export|b:import keep	-68
d|export|b:import nothing	-48
d|export|b:import of	-55
d|export|b:import please	-41
d|export|b:import segment	-36
d|export|b:import the	-56
d|export|b:import them	-64
d|export|b:imported from	27
d|export|b:in F	24
d|export|b:in L	-52
d|export|b:in P	24
d|export|b:in Q	-37
d|export|b:in T	-58
d|export|b:in csv	-39
d|export|b:in due	-65
d|export|b:in from	-60
d|export|b:in place	-31
d|export|b:in please	-71
d|export|b:in status	-24
d|export|b:inbound P	-46
d|export|b:inbound integration	-34
d|export|b:income and	-51
d|export|b:income field	-52
d|export|b:information on	-65
d|export|b:ingest P	-52
d|export|b:ingest the	-42
d|export|b:inside Q	-59
d|export|b:integrate Q	-70
d|export|b:integration from	-34
d|export|b:interest for	-32
d|export|b:into F	38
d|export|b:into L	-36
d|export|b:into P	36
d|export|b:into Q	-61
d|export|b:into profile	-99
d|export|b:invoice into	-57
d|export|b:is Q	-48
d|export|b:is a	-59
d|export|b:is already	-16
d|export|b:is created	-47
d|export|b:is done	-3
d|export|b:is my	-104
d|export|b:is our	-46
d|export|b:is the	-57
d|export|b:it answer	-52
d|export|b:it for	-55
d|export|b:it possible	-72
d|export|b:it run	-10
d|export|b:it there	-30
d|export|b:its contact	-38
d|export|b:its row	-32
d|export|b:job error	-17
d|export|b:job fail	-39
d|export|b:job load	-59
d|export|b:json file	33
d|export|b:json import	-41
d|export|b:keep Q	-38
d|export|b:keep customer	-60
d|export|b:keep the	-39
d|export|b:kid :	-50
d|export|b:know about	-49
d|export|b:know in	-72
d|export|b:know it	-50
d|export|b:know only	-58
d|export|b:know the	-42
d|export|b:know them	-88
d|export|b:land on	-59
d|export|b:last year	-16
d|export|b:lead enter	-79
d|export|b:leave P	-102
d|export|b:leave it	-30
d|export|b:leave the	-19
d|export|b:left not_P	-68
d|export|b:left not_Q	46
d|export|b:let Q	-48
d|export|b:let our	35
d|export|b:lifecycle team	-25
d|export|b:lifetime value	-73
d|export|b:like Q	-44
d|export|b:like our	-49
d|export|b:like to	-26
d|export|b:list all	-91
d|export|b:list get	40
d|export|b:list of	32
d|export|b:load S	-58
d|export|b:load a	-59
d|export|b:load first	-34
d|export|b:load it	-50
d|export|b:load the	-85
d|export|b:look up	-64
d|export|b:lookalike for	-85
d|export|b:lookup service	-42
d|export|b:loyalty csv	-55
d|export|b:loyalty point	-53
d|export|b:mail mailaddress	-44
d|export|b:mail me	-66
d|export|b:mailaddress if	-44
d|export|b:mailaddress when	-52
d|export|b:maintain the	-65
d|export|b:make that	-59
d|export|b:many S	-22
d|export|b:mark P	51
d|export|b:mark Q	-58
d|export|b:marketing :	-23
d|export|b:marketing maintain	-65
d|export|b:maybe P	-65
d|export|b:me a	-52
d|export|b:me by	-73
d|export|b:me on	-51
d|export|b:me the	-53
d|export|b:me when	-76
d|export|b:mean that	-10
d|export|b:measure Q	-54
d|export|b:member in	-61
d|export|b:message from	-48
d|export|b:metric of	-64
d|export|b:metric to	-23
d|export|b:mirror P	-62
d|export|b:mirror Q	-23
d|export|b:mirror our	-63
d|export|b:missing in	-55
d|export|b:model that	-51
d|export|b:model training	-51
d|export|b:more about	-65
d|export|b:move P	-39
d|export|b:move our	-39
d|export|b:moved away	-20
d|export|b:my contact	-35
d|export|b:my job	-63
d|export|b:my profile	-52
d|export|b:need that	-64
d|export|b:need to	-10
d|export|b:needed for	-59
d|export|b:never not_write	-61
d|export|b:new audience	-70
d|export|b:new enterprise	-43
d|export|b:new lead	-72
d|export|b:no not_P	-76
d|export|b:no not_opportunity	-39
d|export|b:not not_create	-52
d|export|b:not not_customer	-32
d|export|b:not_P :	-95
d|export|b:not_P Q	-71
d|export|b:not_P but	-84
d|export|b:not_P export	-68
d|export|b:not_P for	-65
d|export|b:not_P just	-58
d|export|b:not_P last	-48
d|export|b:not_P move	-43
d|export|b:not_P not_import	-54
d|export|b:not_P not_push	-67
d|export|b:not_P use	-63
d|export|b:not_P we	-57
d|export|b:not_Q P	37
d|export|b:not_Q S	-48
d|export|b:not_Q but	56
d|export|b:not_Q export	46
d|export|b:not_Q not_push	35
d|export|b:not_Q use	39
d|export|b:not_opportunity from	-48
d|export|b:now :	-9
d|export|b:now Q	-37
d|export|b:number of	-60
d|export|b:object :	-63
d|export|b:of F	-42
d|export|b:of Q	-81
d|export|b:of gzipped	-55
d|export|b:of loyalty	-62
d|export|b:of not_P	-62
d|export|b:of our	-40
d|export|b:of purchase	-61
d|export|b:of store	-55
d|export|b:of thi	-50
d|export|b:offline event	-32
d|export|b:old system	-54
d|export|b:on F	-22
d|export|b:on P	29
d|export|b:on Q	-45
d|export|b:on event	-33
d|export|b:on new	-42
d|export|b:on our	-67
d|export|b:on profile	-65
d|export|b:on the	-35
d|export|b:on their	-25
d|export|b:on what	-66
d|export|b:one Q	-32
d|export|b:only Q	-39
d|export|b:only when	-31
d|export|b:onto Q	-47
d|export|b:onto profile	-76
d|export|b:open and	-50
d|export|b:opt in	-24
d|export|b:or P	-68
d|export|b:order T	-78
d|export|b:order from	39
d|export|b:our F	-30
d|export|b:our Q	-37
d|export|b:our article	-54
d|export|b:our blog	-71
d|export|b:our contact	-46
d|export|b:our customer	-23
d|export|b:our data	-30
d|export|b:our mobile	-35
d|export|b:our newsletter	-38
d|export|b:our own	-58
d|export|b:our people	-34
d|export|b:our scoring	-65
d|export|b:out not_P	-65
d|export|b:out of	-8
d|export|b:out to	-60
d|export|b:outbound Q	-71
d|export|b:outbound sync	-30
d|export|b:over the	-17
d|export|b:own lookup	-42
d|export|b:part of	-15
d|export|b:partner fetch	35
d|export|b:partner upload	-57
d|export|b:people and	-42
d|export|b:people at	-45
d|export|b:people do	-72
d|export|b:people in	-18
d|export|b:people of	-37
d|export|b:people sync	-49
d|export|b:people we	27
d|export|b:percent of	-31
d|export|b:ping the	-33
d|export|b:place P	43
d|export|b:place Q	-71
d|export|b:plus Q	-47
d|export|b:pos vendor	-53
d|export|b:power user	-39
d|export|b:predict annual	-52
d|export|b:predict who	-50
d|export|b:predicted churn	-53
d|export|b:profile :	-26
d|export|b:profile and	-22
d|export|b:profile please	-53
d|export|b:profile we	-52
d|export|b:property of	-64
d|export|b:pull F	-29
d|export|b:pull S	-58
d|export|b:pull a	-45
d|export|b:pull account	-53
d|export|b:pull data	-35
d|export|b:pull json	-35
d|export|b:pull our	-35
d|export|b:pulled in	-63
d|export|b:purchase table	-61
d|export|b:push P	-60
d|export|b:push engagement	-34
d|export|b:push open	-34
d|export|b:put the	-20
d|export|b:quota hit	-6
d|export|b:quota is	-48
d|export|b:rather than	-40
d|export|b:read P	-32
d|export|b:read a	-62
d|export|b:read csv	-52
d|export|b:read event	-46
d|export|b:read only	-36
d|export|b:read the	-63
d|export|b:read them	-57
d|export|b:receive push	-34
d|export|b:recipient from	37
d|export|b:recipient into	-39
d|export|b:record from	-58
d|export|b:recorded by	-52
d|export|b:registered user	-60
d|export|b:request from	-23
d|export|b:row of	-53
d|export|b:run a	-10
d|export|b:run before	-10
d|export|b:sale alert	-42
d|export|b:sale channel	-64
d|export|b:scope :	-51
d|export|b:score how	-56
d|export|b:scoring api	-52
d|export|b:second P	-38
d|export|b:see P	-56
d|export|b:see them	-59
d|export|b:segment from	-48
d|export|b:segment into	-44
d|export|b:segment is	-44
d|export|b:segment on	-43
d|export|b:segment they	-30
d|export|b:send S	22
d|export|b:send an	-31
d|export|b:send everything	-9
d|export|b:send import	-31
d|export|b:send me	-75
d|export|b:send metric	-57
d|export|b:send order	52
d|export|b:service know	-42
d|export|b:session of	-62
d|export|b:set up	-23
d|export|b:several Q	-47
d|export|b:share of	-61
d|export|b:shared Q	-49
d|export|b:shop with	-15
d|export|b:should become	-58
d|export|b:should end	-55
d|export|b:should know	-41
d|export|b:should land	-25
d|export|b:should leave	-30
d|export|b:should tell	-63
d|export|b:show me	-94
d|export|b:similar everyone	-56
d|export|b:since P	-67
d|export|b:site via	-44
d|export|b:so that	-20
d|export|b:social data	-72
d|export|b:somebody Q	-38
d|export|b:somebody import	-44
d|export|b:somebody leave	-27
d|export|b:someone enter	-27
d|export|b:source :	-63
d|export|b:source of	-26
d|export|b:spreadsheet in	-53
d|export|b:status from	-24
d|export|b:step N	-17
d|export|b:store visit	-55
d|export|b:store what	-52
d|export|b:stream Q	-51
d|export|b:stream T	-85
d|export|b:subscriber data	-57
d|export|b:subscriber import	-38
d|export|b:success mean	-10
d|export|b:support P	-47
d|export|b:sync L	-42
d|export|b:sync P	-65
d|export|b:sync Q	-39
d|export|b:sync break	-44
d|export|b:sync my	31
d|export|b:sync of	-47
d|export|b:sync with	-62
d|export|b:system Q	-77
d|export|b:table bring	-61
d|export|b:table customer	-70
d|export|b:table into	-32
d|export|b:table of	-51
d|export|b:table to	-77
d|export|b:tag P	63
d|export|b:tag Q	-50
d|export|b:tag article	-70
d|export|b:tag on	-44
d|export|b:tag out	-55
d|export|b:take over	-17
d|export|b:team can	-18
d|export|b:tell Q	-26
d|export|b:tell me	-19
d|export|b:tell us	-69
d|export|b:than not_P	-55
d|export|b:that L	-26
d|export|b:that Q	-29
d|export|b:that contact	-32
d|export|b:that event	-44
d|export|b:that information	-65
d|export|b:that it	-10
d|export|b:that its	-38
d|export|b:that predict	-51
d|export|b:that should	-70
d|export|b:that we	-38
d|export|b:the Q	-15
d|export|b:the behavior	-52
d|export|b:the best	-58
d|export|b:the budget	-15
d|export|b:the contact	-52
d|export|b:the direct	-32
d|export|b:the email	-48
d|export|b:the event	-27
d|export|b:the field	-45
d|export|b:the household	-42
d|export|b:the lifecycle	-25
d|export|b:the number	-78
d|export|b:the old	-77
d|export|b:the pos	-68
d|export|b:the profile	-65
d|export|b:the rest	-58
d|export|b:the weekend	-16
d|export|b:their P	-61
d|export|b:them in	-45
d|export|b:them on	-35
d|export|b:then P	-34
d|export|b:there a	-44
d|export|b:there in	-51
d|export|b:there is	-77
d|export|b:there too	-30
d|export|b:they are	-55
d|export|b:thi :	-22
d|export|b:thi Q	-31
d|export|b:thi be	-17
d|export|b:to F	54
d|export|b:to L	-116
d|export|b:to P	24
d|export|b:to Q	-27
d|export|b:to S	24
d|export|b:to bring	-35
d|export|b:to come	-55
d|export|b:to connect	-30
d|export|b:to import	-28
d|export|b:to know	-28
d|export|b:to new	-68
d|export|b:to profile	-109
d|export|b:to receive	-34
d|export|b:to sync	-43
d|export|b:to the	37
d|export|b:to their	-57
d|export|b:tool Q	-66
d|export|b:track Q	-53
d|export|b:training on	-51
d|export|b:trigger Q	-47
d|export|b:type :	-80
d|export|b:unsubscribe T	-51
d|export|b:up Q	-67
d|export|b:up a	-83
d|export|b:up an	-14
d|export|b:up csv	-42
d|export|b:update P	33
d|export|b:update Q	-36
d|export|b:upload file	-48
d|export|b:upload offline	-28
d|export|b:us Q	-32
d|export|b:us more	-54
d|export|b:use N	-56
d|export|b:use P	-51
d|export|b:use not_P	-35
d|export|b:use the	-17
d|export|b:user do	-43
d|export|b:user import	-44
d|export|b:user in	-55
d|export|b:user of	-49
d|export|b:user table	34
d|export|b:using P	21
d|export|b:using Q	-48
d|export|b:using not_P	-53
d|export|b:vendor :	-80
d|export|b:vendor drop	-65
d|export|b:via P	32
d|export|b:via Q	-46
d|export|b:visit from	-47
d|export|b:visit in	-83
d|export|b:w Q	-33
d|export|b:want Q	-59
d|export|b:want a	51
d|export|b:want them	-23
d|export|b:want to	-35
d|export|b:warehouse connect	-48
d|export|b:we already	-26
d|export|b:we have	-26
d|export|b:we imported	27
d|export|b:we keep	-83
d|export|b:we know	-94
d|export|b:we moved	-10
d|export|b:we need	-16
d|export|b:web visit	-53
d|export|b:what P	-48
d|export|b:what it	-52
d|export|b:what people	-84
d|export|b:what user	-43
d|export|b:what we	-21
d|export|b:when an	-47
d|export|b:when job	-52
d|export|b:when quota	-6
d|export|b:where P	-61
d|export|b:which Q	-38
d|export|b:who are	-84
d|export|b:why did	-67
d|export|b:with F	-21
d|export|b:with P	20
d|export|b:with Q	-21
d|export|b:with S	-10
d|export|b:with a	-19
d|export|b:with engagement	-49
d|export|b:with their	-43
d|export|b:with topic	-70
d|export|b:year P	18
d|export|b:year Q	-29
d|export|b:year import	-44
d|export|b:you do	-68
d|export|b:you help	-20
d|export|before:1|	49
d|export|before:2|	-58
d|export|before:START|	22
d|export|before:START|arrowleft	37
d|export|before:START|arrowright	-92
d|export|before:START|from	-60
d|export|before:START|with	-103
d|export|before:_|from	-62
d|export|before:_|use	51
d|export|before:acquired|through	-82
d|export|before:across|	55
d|export|before:activity|from	-45
d|export|before:additionally|	-87
d|export|before:add|	-44
d|export|before:ads|	-53
d|export|before:ads|on	43
d|export|before:ads|to	71
d|export|before:after|	-57
d|export|before:age|via	-47
d|export|before:also|	-72
d|export|before:and|to	-69
d|export|before:announced|in	-54
d|export|before:anything|to	-131
d|export|before:api|	59
d|export|before:append|	-75
d|export|before:are|in	-14
d|export|before:arrived|via	-58
d|export|before:ask|	-41
d|export|before:as|in	-72
d|export|before:audiences|for	50
d|export|before:audiences|to	24
d|export|before:audience|	-70
d|export|before:audience|on	62
d|export|before:audience|to	12
d|export|before:audience|via	-67
d|export|before:away|from	-54
d|export|before:backend|to	-41
d|export|before:be|in	51
d|export|before:bigquery|into	-55
d|export|before:both|	45
d|export|before:bq|arrowright	-31
d|export|before:bring|	-74
d|export|before:but|to	46
d|export|before:came|from	-49
d|export|before:came|through	-63
d|export|before:campaign|in	39
d|export|before:can|	-57
d|export|before:changes|from	-44
d|export|before:changes|to	50
d|export|before:change|in	-50
d|export|before:clicked|	-113
d|export|before:clicks|from	-36
d|export|before:client|in	-52
d|export|before:cm360|	-63
d|export|before:collect|in	-71
d|export|before:come|in	-40
d|export|before:coming|from	-84
d|export|before:connected|	-62
d|export|before:consumer|into	-59
d|export|before:consume|	-45
d|export|before:contacts|	-65
d|export|before:contacts|from	-64
d|export|before:contacts|in	-29
d|export|before:contacts|to	38
d|export|before:create|	-31
d|export|before:csvs|in	-55
d|export|before:csv|from	-65
d|export|before:csv|in	56
d|export|before:csv|on	-64
d|export|before:csv|to	26
d|export|before:customers|from	64
d|export|before:customer|in	-60
d|export|before:daily|	-45
d|export|before:data|	-49
d|export|before:data|from	-70
d|export|before:destination|	57
d|export|before:did|for	-79
d|export|before:does|	-51
d|export|before:donors|to	29
d|export|before:dont|use	-36
d|export|before:do|	56
d|export|before:do|in	-70
d|export|before:do|with	-30
d|export|before:dv360|	-36
d|export|before:dv360|using	-37
d|export|before:enrich|through	-60
d|export|before:enrich|with	-28
d|export|before:enters|to	44
d|export|before:entries|from	-39
d|export|before:europe|	-55
d|export|before:eu|	-60
d|export|before:events|	-63
d|export|before:events|from	-55
d|export|before:events|in	29
d|export|before:events|via	-51
d|export|before:everything|to	-107
d|export|before:excluded|	-70
d|export|before:exported|from	-57
d|export|before:extension|arrowright	-67
d|export|before:extension|from	-40
d|export|before:files|in	-44
d|export|before:files|to	-46
d|export|before:file|for	36
d|export|before:fire|off	42
d|export|before:frm|	-49
d|export|before:get|	-54
d|export|before:go|to	-31
d|export|before:happens|in	-50
d|export|before:have|	-98
d|export|before:hubspot|to	-34
d|export|before:imported|from	-93
d|export|before:import|	-78
d|export|before:import|from	-67
d|export|before:inbound|	-47
d|export|before:ingest|	-47
d|export|before:install|	-64
d|export|before:instead|	-72
d|export|before:integration|from	-34
d|export|before:in|from	-61
d|export|before:is|in	-60
d|export|before:i|use	-59
d|export|before:json|from	-53
d|export|before:keep|	48
d|export|before:leads|from	-94
d|export|before:leads|in	-38
d|export|before:leads|to	40
d|export|before:leave|	-115
d|export|before:left|	-72
d|export|before:like|to	-66
d|export|before:linkedin|	-51
d|export|before:liveramp|	-64
d|export|before:liveramp|via	-42
d|export|before:live|in	-31
d|export|before:lytics|with	-27
d|export|before:mapp|	-55
d|export|before:marketo|to	-64
d|export|before:mark|	48
d|export|before:maybe|	-77
d|export|before:members|	-49
d|export|before:members|to	51
d|export|before:messages|from	-52
d|export|before:metrics|in	-57
d|export|before:metrics|to	-46
d|export|before:me|	-64
d|export|before:me|by	-57
d|export|before:mirror|	-62
d|export|before:missing|	35
d|export|before:moved|from	-66
d|export|before:moved|to	-61
d|export|before:move|	-46
d|export|before:need|to	-36
d|export|before:nightly|	-48
d|export|before:notify|	-55
d|export|before:now|	25
d|export|before:no|	-82
d|export|before:omeda|over	-65
d|export|before:onboarding|from	-66
d|export|before:opened|	-66
d|export|before:opps|from	-52
d|export|before:orders|from	-97
d|export|before:or|	-69
d|export|before:out|	-68
d|export|before:people|	-33
d|export|before:people|at	-46
d|export|before:people|from	36
d|export|before:pinterest|	-51
d|export|before:place|	49
d|export|before:platform|	21
d|export|before:profiles|from	-57
d|export|before:profiles|in	33
d|export|before:prospects|from	-70
d|export|before:prospects|into	33
d|export|before:pull|	-33
d|export|before:push|	-70
d|export|before:push|through	37
d|export|before:put|	-66
d|export|before:read|	-64
d|export|before:receive|	-70
d|export|before:recorded|by	-52
d|export|before:records|from	-57
d|export|before:reddit|	-55
d|export|before:refresh|	48
d|export|before:responsys|	-45
d|export|before:rows|from	-66
d|export|before:rows|into	-41
d|export|before:s3|arrowright	-64
d|export|before:scores|from	-65
d|export|before:second|	-39
d|export|before:see|	-85
d|export|before:segments|into	-49
d|export|before:segment|arrowright	-66
d|export|before:server|	-55
d|export|before:set|	47
d|export|before:shopify|to	56
d|export|before:since|	-74
d|export|before:snapchat|	-54
d|export|before:snap|	-46
d|export|before:source|	-55
d|export|before:spreadsheet|in	-52
d|export|before:stage|in	-56
d|export|before:status|from	-37
d|export|before:stopped|using	-57
d|export|before:stop|using	-44
d|export|before:streams|to	40
d|export|before:stream|	-51
d|export|before:subscribers|from	-114
d|export|before:subscribers|to	52
d|export|before:support|	-47
d|export|before:sync|	-71
d|export|before:sync|from	-32
d|export|before:sync|with	-43
d|export|before:system|	39
d|export|before:table|from	-44
d|export|before:table|in	29
d|export|before:tags|from	-53
d|export|before:tag|	62
d|export|before:tag|with	-53
d|export|before:target|on	-70
d|export|before:than|	-63
d|export|before:them|on	-32
d|export|before:then|	-36
d|export|before:things|	53
d|export|before:tiktok|	-57
d|export|before:together|with	-56
d|export|before:to|use	-42
d|export|before:twitter|	-50
d|export|before:unsubscribes|from	-52
d|export|before:update|	33
d|export|before:up|	-21
d|export|before:up|in	33
d|export|before:up|with	-66
d|export|before:usable|in	42
d|export|before:users|	-83
d|export|before:users|into	40
d|export|before:users|to	23
d|export|before:users|with	28
d|export|before:uses|	-131
d|export|before:vendor|	-55
d|export|before:vips|from	33
d|export|before:vips|into	33
d|export|before:vips|on	38
d|export|before:vips|to	37
d|export|before:visitors|	-45
d|export|before:visitors|for	-72
d|export|before:visitors|from	-61
d|export|before:what|	-51
d|export|before:year|	31
d|export|first:L	33
d|export|first:P	30
d|export|first:Q	-46
d|export|first:a	-47
d|export|first:add	-18
d|export|first:advertise	37
d|export|first:alert	-62
d|export|first:append	-45
d|export|first:as	-13
d|export|first:bring	-74
d|export|first:build	-37
d|export|first:classify	-56
d|export|first:collect	-44
d|export|first:content	-62
d|export|first:context	-18
d|export|first:could	-24
d|export|first:create	-20
d|export|first:email	-41
d|export|first:enrich	-103
d|export|first:everyone	-51
d|export|first:get	-38
d|export|first:goal	-13
d|export|first:hi	-30
d|export|first:how	-18
d|export|first:i	-17
d|export|first:import	-81
d|export|first:inbound	-37
d|export|first:ingest	-87
d|export|first:instead	-26
d|export|first:is	-61
d|export|first:look	-54
d|export|first:lookalike	-75
d|export|first:mail	-30
d|export|first:message	-65
d|export|first:model	-63
d|export|first:monitor	-67
d|export|first:my	-31
d|export|first:notify	-54
d|export|first:open	-52
d|export|first:our	-18
d|export|first:partner	-55
d|export|first:pick	-43
d|export|first:ping	-37
d|export|first:post	-42
d|export|first:pull	-76
d|export|first:push	24
d|export|first:put	20
d|export|first:read	-72
d|export|first:request	-28
d|export|first:score	-58
d|export|first:segment	-40
d|export|first:send	20
d|export|first:session	-64
d|export|first:set	-16
d|export|first:share	29
d|export|first:show	-54
d|export|first:source	-75
d|export|first:step	-15
d|export|first:sync	21
d|export|first:take	-54
d|export|first:train	-36
d|export|first:two	-29
d|export|first:type	-83
d|export|first:warn	-61
d|export|first:we	-13
d|export|first:what	-55
d|export|first:which	-42
d|export|first:who	-79
d|export|first:why	-52
d|export|first:with	-36
d|export|first:write	35
d|export|kind:alerts	-15
d|export|kind:audience	16
d|export|kind:events	-18
d|export|kind:model	-52
d|export|kind:monitoring	-28
d|export|kind:profiles	-8
d|export|kind:setup	-36
d|export|last:L	-44
d|export|last:P	26
d|export|last:Q	-28
d|export|last:S	16
d|export|last:activity	-49
d|export|last:anything	-23
d|export|last:app	-56
d|export|last:append	-63
d|export|last:approved	-13
d|export|last:break	-42
d|export|last:churn	-45
d|export|last:click	-73
d|export|last:connected	-18
d|export|last:contact	-31
d|export|last:created	-46
d|export|last:custom	-40
d|export|last:data	-58
d|export|last:demo	-63
d|export|last:done	-20
d|export|last:email	-48
d|export|last:engagement	-37
d|export|last:enrichment	-38
d|export|last:event	-15
d|export|last:expired	32
d|export|last:export	33
d|export|last:fail	-31
d|export|last:failure	-43
d|export|last:feed	-56
d|export|last:fresh	-76
d|export|last:friday	-13
d|export|last:have	-39
d|export|last:help	-95
d|export|last:here	-69
d|export|last:import	-36
d|export|last:in	-92
d|export|last:ingest	-72
d|export|last:ingestion	-45
d|export|last:install	-57
d|export|last:integration	-35
d|export|last:job	-55
d|export|last:later	-20
d|export|last:lead	-58
d|export|last:model	-60
d|export|last:morning	-58
d|export|last:not_P	-85
d|export|last:not_customer	-36
d|export|last:not_import	-102
d|export|last:now	-25
d|export|last:number	-79
d|export|last:object	-50
d|export|last:please	-19
d|export|last:profile	-77
d|export|last:qualify	-35
d|export|last:rest	-61
d|export|last:segmentation	-58
d|export|last:shop	-53
d|export|last:source	-58
d|export|last:stop	-40
d|export|last:stream	-28
d|export|last:sync	-60
d|export|last:team	-30
d|export|last:thank	-25
d|export|last:that	-67
d|export|last:them	-33
d|export|last:topic	-56
d|export|last:user	-56
d|export|last:value	-111
d|export|last:vip	45
d|export|last:weekend	-19
d|export|last:work	-50
d|export|left::	17
d|export|left:F	-16
d|export|left:L	50
d|export|left:N	16
d|export|left:S	27
d|export|left:a	21
d|export|left:activity	-40
d|export|left:additionally	-75
d|export|left:address	-44
d|export|left:after	-52
d|export|left:agency	-118
d|export|left:all	39
d|export|left:already	-59
d|export|left:also	-95
d|export|left:and	-45
d|export|left:anything	-30
d|export|left:app	-22
d|export|left:arrive	47
d|export|left:arrowright	33
d|export|left:at	-28
d|export|left:audience	31
d|export|left:be	74
d|export|left:behavior	-51
d|export|left:bring	-59
d|export|left:but	70
d|export|left:buy	44
d|export|left:by	-27
d|export|left:click	-57
d|export|left:client	-55
d|export|left:come	-50
d|export|left:connect	-30
d|export|left:connected	-23
d|export|left:consume	-49
d|export|left:conversion	15
d|export|left:create	33
d|export|left:csv	-47
d|export|left:destination	30
d|export|left:did	-60
d|export|left:do	-48
d|export|left:email	37
d|export|left:engagement	-27
d|export|left:enrich	-54
d|export|left:enrichment	-47
d|export|left:enter	25
d|export|left:eu	-49
d|export|left:europe	-50
d|export|left:event	22
d|export|left:everyone	-49
d|export|left:everything	-88
d|export|left:export	-17
d|export|left:exported	-49
d|export|left:field	37
d|export|left:first	67
d|export|left:get	-35
d|export|left:happen	-52
d|export|left:has	-37
d|export|left:have	-89
d|export|left:help	-46
d|export|left:how	-61
d|export|left:i	-36
d|export|left:if	-59
d|export|left:import	-52
d|export|left:in	21
d|export|left:inbound	-35
d|export|left:ingest	-21
d|export|left:into	19
d|export|left:it	28
d|export|left:its	-35
d|export|left:job	-49
d|export|left:last	-19
d|export|left:leave	-41
d|export|left:like	-40
d|export|left:maintain	-63
d|export|left:many	-55
d|export|left:mark	49
d|export|left:may	-44
d|export|left:maybe	-59
d|export|left:metric	-25
d|export|left:mirror	-30
d|export|left:month	-23
d|export|left:no	48
d|export|left:not_Q	44
d|export|left:not_import	61
d|export|left:not_opportunity	-44
d|export|left:not_push	61
d|export|left:not_write	-107
d|export|left:nothing	-44
d|export|left:notification	42
d|export|left:notify	-34
d|export|left:now	47
d|export|left:object	-44
d|export|left:of	-19
d|export|left:off	44
d|export|left:on	21
d|export|left:onto	40
d|export|left:open	-28
d|export|left:our	-12
d|export|left:outbound	54
d|export|left:people	-22
d|export|left:personalize	62
d|export|left:pick	-40
d|export|left:platform	-30
d|export|left:plus	-54
d|export|left:pull	-41
d|export|left:push	34
d|export|left:quick	-53
d|export|left:quota	-64
d|export|left:raw	17
d|export|left:reach	24
d|export|left:read	-52
d|export|left:recorded	-51
d|export|left:refresh	49
d|export|left:remove	40
d|export|left:resolve	-79
d|export|left:search	42
d|export|left:second	-68
d|export|left:section	41
d|export|left:seed	44
d|export|left:segment	21
d|export|left:send	21
d|export|left:share	19
d|export|left:should	33
d|export|left:show	28
d|export|left:signed	-62
d|export|left:since	-35
d|export|left:sms	52
d|export|left:so	39
d|export|left:somebody	22
d|export|left:source	-47
d|export|left:sport	43
d|export|left:spreadsheet	-64
d|export|left:status	-19
d|export|left:stay	36
d|export|left:stream	40
d|export|left:subscriber	47
d|export|left:support	-34
d|export|left:take	-53
d|export|left:target	32
d|export|left:team	29
d|export|left:their	-72
d|export|left:then	-60
d|export|left:thing	45
d|export|left:those	-60
d|export|left:through	23
d|export|left:to	23
d|export|left:together	-35
d|export|left:tool	59
d|export|left:tracking	39
d|export|left:translate	-74
d|export|left:trigger	26
d|export|left:unsubscribe	-46
d|export|left:update	22
d|export|left:usable	40
d|export|left:use	-32
d|export|left:vendor	-47
d|export|left:via	31
d|export|left:visitor	-32
d|export|left:want	27
d|export|left:we	-39
d|export|left:well	-72
d|export|left:weve	-62
d|export|left:who	-69
d|export|left:with	14
d|export|left:work	23
d|export|left:would	-56
d|export|length:0	-42
d|export|lytics:place	-62
d|export|lytics:source	44
d|export|lytics:target	-94
d|export|other:means|none	-24
d|export|other:means|source	34
d|export|other:means|target	23
d|export|other:none|place	10
d|export|other:none|target	10
d|export|other:place|means	-45
d|export|other:source|source	-11
d|export|other:target|means	-25
d|export|other:target|none	-27
d|export|other:target|source	-13
d|export|prep:	18
d|export|prep:arrowright	27
d|export|prep:at	-29
d|export|prep:from	-22
d|export|prep:in	24
d|export|prep:into	24
d|export|prep:off	43
d|export|prep:on	33
d|export|prep:onto	30
d|export|prep:to	28
d|export|prep:via	30
d|export|prep:with	24
d|export|records|none	-15
d|export|records|source	-65
d|export|right::	27
d|export|right:L	-38
d|export|right:N	32
d|export|right:Q	17
d|export|right:S	52
d|export|right:T	19
d|export|right:a	29
d|export|right:about	42
d|export|right:activity	-60
d|export|right:add	-24
d|export|right:additionally	45
d|export|right:address	36
d|export|right:ads	47
d|export|right:after	29
d|export|right:alone	-68
d|export|right:already	-39
d|export|right:also	35
d|export|right:alway	38
d|export|right:anything	37
d|export|right:append	-60
d|export|right:are	24
d|export|right:arrive	-61
d|export|right:arrowleft	20
d|export|right:arrowright	-35
d|export|right:article	-69
d|export|right:asap	57
d|export|right:attribute	46
d|export|right:audience	53
d|export|right:based	47
d|export|right:be	-21
d|export|right:behavior	-58
d|export|right:book	29
d|export|right:both	-69
d|export|right:bounce	-50
d|export|right:but	-35
d|export|right:call	-56
d|export|right:campaign	35
d|export|right:capi	36
d|export|right:carry	64
d|export|right:center	-55
d|export|right:channel	-59
d|export|right:churn	-62
d|export|right:click	-38
d|export|right:come	-87
d|export|right:coming	45
d|export|right:company	-68
d|export|right:connected	-17
d|export|right:contact	-20
d|export|right:conversion	36
d|export|right:copy	-53
d|export|right:credential	37
d|export|right:crm	-46
d|export|right:csv	14
d|export|right:custom	37
d|export|right:customer	-4
d|export|right:destination	54
d|export|right:done	-41
d|export|right:downloaded	-51
d|export|right:drop	34
d|export|right:email	-14
d|export|right:emit	62
d|export|right:engagement	-57
d|export|right:enhanced	43
d|export|right:enrich	-42
d|export|right:enrichment	-46
d|export|right:enter	31
d|export|right:entry	34
d|export|right:eu	38
d|export|right:event	19
d|export|right:every	25
d|export|right:exit	48
d|export|right:experiment	40
d|export|right:expired	36
d|export|right:export	50
d|export|right:exported	-62
d|export|right:field	24
d|export|right:filled	41
d|export|right:fine	-60
d|export|right:firebase	-55
d|export|right:firmographic	-70
d|export|right:flow	64
d|export|right:follow	-35
d|export|right:for	43
d|export|right:frequency	-38
d|export|right:from	48
d|export|right:gdpr	-55
d|export|right:get	86
d|export|right:grab	-44
d|export|right:handle	-63
d|export|right:has	12
d|export|right:id	50
d|export|right:import	-67
d|export|right:in	-36
d|export|right:informed	37
d|export|right:ingest	-90
d|export|right:ingestion	-55
d|export|right:interest	60
d|export|right:into	-88
d|export|right:is	-68
d|export|right:it	-47
d|export|right:its	-91
d|export|right:json	-40
d|export|right:land	-67
d|export|right:later	-16
d|export|right:lifetime	-70
d|export|right:like	-20
d|export|right:list	57
d|export|right:load	-84
d|export|right:member	37
d|export|right:membership	62
d|export|right:message	56
d|export|right:missing	-65
d|export|right:more	-64
d|export|right:must	-57
d|export|right:my	-72
d|export|right:need	52
d|export|right:next	-21
d|export|right:not_conversion	51
d|export|right:not_import	-37
d|export|right:not_write	36
d|export|right:notify	55
d|export|right:now	-70
d|export|right:nps	-64
d|export|right:number	-74
d|export|right:nurture	42
d|export|right:of	18
d|export|right:on	-35
d|export|right:once	40
d|export|right:one	40
d|export|right:only	29
d|export|right:onto	-82
d|export|right:open	-47
d|export|right:opportunity	-52
d|export|right:order	-69
d|export|right:parent	43
d|export|right:payment	-68
d|export|right:people	25
d|export|right:per	55
d|export|right:person	66
d|export|right:personalization	35
d|export|right:personalize	48
d|export|right:pick	37
d|export|right:place	-38
d|export|right:pls	-44
d|export|right:profile	-32
d|export|right:program	41
d|export|right:pull	-39
d|export|right:purchase	18
d|export|right:push	34
d|export|right:quota	-36
d|export|right:read	-72
d|export|right:receive	-39
d|export|right:recipient	49
d|export|right:rest	-49
d|export|right:retargeting	37
d|export|right:row	-73
d|export|right:rule	-46
d|export|right:running	-60
d|export|right:schedule	31
d|export|right:scope	-37
d|export|right:score	-75
d|export|right:search	42
d|export|right:second	69
d|export|right:see	24
d|export|right:seed	50
d|export|right:segment	44
d|export|right:segmentation	-58
d|export|right:should	30
d|export|right:since	-20
d|export|right:slow	-62
d|export|right:smart	49
d|export|right:source	-68
d|export|right:spring	-60
d|export|right:stage	-68
d|export|right:static	35
d|export|right:status	-43
d|export|right:stay	-63
d|export|right:subscriber	-23
d|export|right:survey	-51
d|export|right:sync	-21
d|export|right:table	-9
d|export|right:tell	-20
d|export|right:template	44
d|export|right:than	-40
d|export|right:the	25
d|export|right:them	-26
d|export|right:then	33
d|export|right:thi	-11
d|export|right:thing	-63
d|export|right:those	22
d|export|right:through	23
d|export|right:ticket	-54
d|export|right:tier	42
d|export|right:time	33
d|export|right:today	-85
d|export|right:training	-50
d|export|right:trial	70
d|export|right:untouched	-62
d|export|right:up	53
d|export|right:update	74
d|export|right:upload	35
d|export|right:usable	-37
d|export|right:var	54
d|export|right:vendor	-43
d|export|right:visible	-65
d|export|right:visitor	36
d|export|right:w	44
d|export|right:was	-85
d|export|right:what	-76
d|export|right:when	47
d|export|right:which	50
d|export|right:who	58
d|export|right:with	24
d|export|right:work	-53
d|export|right:workflow	50
d|export|right:write	40
d|export|right:yesterday	-85
d|export|role:means|false	-25
d|export|role:means|true	24
d|export|role:none	18
d|export|role:none|false	-29
d|export|role:place	32
d|export|role:place|false	15
d|export|role:place|true	27
d|export|role:source	-18
d|export|role:source|false	-65
d|export|role:source|true	31
d|export|role:target	37
d|export|role:target|false	37
d|export|role:target|true	30
d|export|t:: also P	-64
d|export|t:: import P	-45
d|export|t:F : T	-46
d|export|t:F : advertise	-61
d|export|t:F : import	-43
d|export|t:F L should	-51
d|export|t:F and want	-65
d|export|t:F contact in	-63
d|export|t:F csv export	-59
d|export|t:F data :	-43
d|export|t:F email tool	-54
d|export|t:F nothing else	-61
d|export|t:F only Q	-36
d|export|t:F warehouse profile	-58
d|export|t:L : S	-63
d|export|t:L Q will	-28
d|export|t:L alway has	-37
d|export|t:L and P	41
d|export|t:L and Q	-48
d|export|t:L and tell	-41
d|export|t:L arrowleft Q	-29
d|export|t:L get the	-57
d|export|t:L into Q	-36
d|export|t:L job load	-51
d|export|t:L read a	-50
d|export|t:L should know	-91
d|export|t:L should see	-49
d|export|t:L support P	-47
d|export|t:L sync of	-45
d|export|t:L the P	-53
d|export|t:L to Q	-62
d|export|t:L what people	-72
d|export|t:L with P	-24
d|export|t:L with Q	-55
d|export|t:P : also	34
d|export|t:P : bring	-49
d|export|t:P : copy	-51
d|export|t:P : csv	32
d|export|t:P : customer	43
d|export|t:P : email	-43
d|export|t:P : emit	63
d|export|t:P : export	35
d|export|t:P : grab	-44
d|export|t:P : let	42
d|export|t:P : load	-83
d|export|t:P : now	-59
d|export|t:P : object	-33
d|export|t:P : offline	49
d|export|t:P : personalize	52
d|export|t:P : pull	-71
d|export|t:P : read	-51
d|export|t:P : show	47
d|export|t:P : stop	51
d|export|t:P : subscribe	41
d|export|t:P : sync	50
d|export|t:P : thank	-21
d|export|t:P : the	-58
d|export|t:P : we	-65
d|export|t:P L should	-87
d|export|t:P Q and	54
d|export|t:P Q file	-59
d|export|t:P S from	45
d|export|t:P S into	-38
d|export|t:P S on	-76
d|export|t:P T Q	49
d|export|t:P T csv	-55
d|export|t:P T user	-60
d|export|t:P account import	-44
d|export|t:P add the	-49
d|export|t:P address book	30
d|export|t:P alone Q	-55
d|export|t:P alone import	-50
d|export|t:P alone send	-52
d|export|t:P and Q	37
d|export|t:P and keep	-56
d|export|t:P and later	-56
d|export|t:P and need	45
d|export|t:P and then	28
d|export|t:P and want	-33
d|export|t:P arrive in	-59
d|export|t:P arrowleft Q	-44
d|export|t:P arrowleft purchase	35
d|export|t:P arrowright L	-63
d|export|t:P arrowright profile	-65
d|export|t:P as csv	34
d|export|t:P as source	-58
d|export|t:P audience :	42
d|export|t:P audience Q	57
d|export|t:P audience export	29
d|export|t:P audience out	33
d|export|t:P audience sync	55
d|export|t:P audience to	-70
d|export|t:P audience usable	-41
d|export|t:P behavior :	-55
d|export|t:P but not	-63
d|export|t:P by email	-46
d|export|t:P campaign for	28
d|export|t:P campaign membership	47
d|export|t:P change T	-50
d|export|t:P come in	-38
d|export|t:P company for	-56
d|export|t:P complete our	-45
d|export|t:P contact T	-46
d|export|t:P contact already	-90
d|export|t:P contact as	-50
d|export|t:P contact do	-35
d|export|t:P contact export	51
d|export|t:P contact import	-44
d|export|t:P contact in	-72
d|export|t:P conversion :	33
d|export|t:P csv drop	37
d|export|t:P csv import	-59
d|export|t:P custom of	50
d|export|t:P customer attribute	81
d|export|t:P customer import	-45
d|export|t:P customer table	-97
d|export|t:P dashboard for	-56
d|export|t:P data :	-39
d|export|t:P data filled	37
d|export|t:P data for	-47
d|export|t:P data import	-51
d|export|t:P do not	40
d|export|t:P enrichment for	-71
d|export|t:P entry T	-71
d|export|t:P event :	58
d|export|t:P event Q	-45
d|export|t:P event in	-55
d|export|t:P event pls	-45
d|export|t:P event via	-56
d|export|t:P every time	45
d|export|t:P experiment for	39
d|export|t:P export S	44
d|export|t:P exported T	-61
d|export|t:P field on	-46
d|export|t:P firmographic for	-71
d|export|t:P flow for	50
d|export|t:P follower lookalike	51
d|export|t:P for L	-58
d|export|t:P for S	50
d|export|t:P for lookalike	-49
d|export|t:P for profile	-63
d|export|t:P form need	-57
d|export|t:P from S	36
d|export|t:P from the	-58
d|export|t:P get S	64
d|export|t:P i want	-45
d|export|t:P import S	-69
d|export|t:P import T	-41
d|export|t:P import from	-59
d|export|t:P import of	-73
d|export|t:P import work	-44
d|export|t:P in app	47
d|export|t:P in place	-97
d|export|t:P in spring	-61
d|export|t:P informed about	37
d|export|t:P inside L	-30
d|export|t:P into L	-29
d|export|t:P into Q	-46
d|export|t:P is already	-50
d|export|t:P is done	-99
d|export|t:P is in	-33
d|export|t:P is our	-45
d|export|t:P is out	-60
d|export|t:P is too	-67
d|export|t:P job is	-61
d|export|t:P job stay	-65
d|export|t:P journey for	46
d|export|t:P json import	-41
d|export|t:P lead from	70
d|export|t:P like we	31
d|export|t:P list :	39
d|export|t:P list and	-50
d|export|t:P list for	57
d|export|t:P list from	47
d|export|t:P list get	36
d|export|t:P list import	-41
d|export|t:P list of	53
d|export|t:P list vip	63
d|export|t:P me when	-64
d|export|t:P message T	34
d|export|t:P model training	-52
d|export|t:P newsletter list	44
d|export|t:P now :	-99
d|export|t:P nurture for	42
d|export|t:P of customer	-73
d|export|t:P offline conversion	33
d|export|t:P on Q	-44
d|export|t:P on exit	48
d|export|t:P on our	-37
d|export|t:P on what	-52
d|export|t:P only Q	-53
d|export|t:P onto profile	-57
d|export|t:P open click	-49
d|export|t:P opt out	-26
d|export|t:P people sync	-50
d|export|t:P per person	50
d|export|t:P personalization for	42
d|export|t:P profile T	50
d|export|t:P profile for	41
d|export|t:P profile property	-79
d|export|t:P program member	52
d|export|t:P propensity score	-64
d|export|t:P prospect list	56
d|export|t:P push open	-31
d|export|t:P rather than	-51
d|export|t:P recipient from	54
d|export|t:P sale channel	-42
d|export|t:P scope :	-39
d|export|t:P segment import	-55
d|export|t:P segment into	-38
d|export|t:P segment out	58
d|export|t:P set that	41
d|export|t:P should be	-39
d|export|t:P should become	-59
d|export|t:P should know	32
d|export|t:P should land	-72
d|export|t:P should tell	-56
d|export|t:P smart campaign	50
d|export|t:P so send	-49
d|export|t:P so they	53
d|export|t:P static list	49
d|export|t:P stay as	-85
d|export|t:P stream of	50
d|export|t:P subscriber :	49
d|export|t:P subscriber data	-46
d|export|t:P subscriber import	-44
d|export|t:P subscriber sync	42
d|export|t:P subscriber to	-39
d|export|t:P sync of	-55
d|export|t:P table to	-67
d|export|t:P tag for	47
d|export|t:P that should	-73
d|export|t:P then import	-28
d|export|t:P to F	-60
d|export|t:P to L	-52
d|export|t:P to Q	-34
d|export|t:P to S	72
d|export|t:P to profile	-57
d|export|t:P to receive	-37
d|export|t:P trigger when	40
d|export|t:P unsubscribe T	-45
d|export|t:P user export	41
d|export|t:P user import	-45
d|export|t:P user into	-55
d|export|t:P was yesterday	-88
d|export|t:P we do	-121
d|export|t:P we have	31
d|export|t:P we like	-64
d|export|t:P when an	-32
d|export|t:P when they	40
d|export|t:P when we	-36
d|export|t:P will follow	-57
d|export|t:P with Q	-110
d|export|t:P work with	-32
d|export|t:P workflow list	42
d|export|t:P workflow should	48
d|export|t:Q : P	-70
d|export|t:Q T P	-35
d|export|t:Q additionally P	-53
d|export|t:Q and L	-28
d|export|t:Q and P	-77
d|export|t:Q arrowright L	-39
d|export|t:Q arrowright P	-56
d|export|t:Q audience P	-69
d|export|t:Q eu P	-52
d|export|t:Q europe P	-52
d|export|t:Q for F	-64
d|export|t:Q maybe P	-30
d|export|t:Q of P	-52
d|export|t:Q or P	-68
d|export|t:Q over P	-56
d|export|t:Q the P	-40
d|export|t:Q to P	41
d|export|t:Q with L	-31
d|export|t:S : P	-48
d|export|t:S Q P	-56
d|export|t:S and P	-48
d|export|t:S arrowright F	47
d|export|t:S for P	-49
d|export|t:S from F	-67
d|export|t:S from L	31
d|export|t:S from P	-37
d|export|t:S in F	34
d|export|t:S in L	-59
d|export|t:S into L	-51
d|export|t:S into P	34
d|export|t:S maybe P	-50
d|export|t:S of P	-59
d|export|t:S through P	-52
d|export|t:S to P	48
d|export|t:S using P	41
d|export|t:S with P	54
d|export|t:T : P	-38
d|export|t:activate S P	58
d|export|t:add a P	47
d|export|t:after that P	-54
d|export|t:age via P	-46
d|export|t:agency use P	-121
d|export|t:and then P	-34
d|export|t:and to P	-64
d|export|t:anything to P	-120
d|export|t:arrowright Q P	-77
d|export|t:as in P	-70
d|export|t:attribute in L	-34
d|export|t:audience between P	-79
d|export|t:audience on P	47
d|export|t:audience to F	54
d|export|t:be in P	34
d|export|t:bucket on F	-42
d|export|t:bus on F	-51
d|export|t:but export P	54
d|export|t:but to P	45
d|export|t:campaign in P	39
d|export|t:change in P	-49
d|export|t:change to P	53
d|export|t:click from P	-34
d|export|t:client in P	-64
d|export|t:come in L	-32
d|export|t:come in P	-29
d|export|t:coming from P	-72
d|export|t:connect our P	-55
d|export|t:consumer into L	-49
d|export|t:contact from P	-55
d|export|t:contact in L	-42
d|export|t:contact of P	-73
d|export|t:contact with P	-71
d|export|t:conversion of P	59
d|export|t:converter excluded F	-43
d|export|t:csv from P	-34
d|export|t:csv to P	27
d|export|t:custom on P	39
d|export|t:customer from P	40
d|export|t:customer in P	-53
d|export|t:customer into L	-54
d|export|t:customer into P	-51
d|export|t:data arrowright P	-62
d|export|t:data from P	-61
d|export|t:data in L	-35
d|export|t:data in P	-17
d|export|t:data of P	-48
d|export|t:did for P	-66
d|export|t:do in P	-69
d|export|t:do with P	-27
d|export|t:dont have P	-49
d|export|t:email with P	54
d|export|t:enter to P	47
d|export|t:entry from P	-41
d|export|t:event from F	-40
d|export|t:event from P	-47
d|export|t:event in P	26
d|export|t:event of P	-52
d|export|t:event via P	-46
d|export|t:everything to P	-99
d|export|t:export S P	-63
d|export|t:exported from P	-53
d|export|t:file for P	39
d|export|t:file from P	-29
d|export|t:file to P	29
d|export|t:for S P	-32
d|export|t:from a P	-62
d|export|t:from the P	-58
d|export|t:go to P	-31
d|export|t:happen in P	-47
d|export|t:import S P	-46
d|export|t:import from P	-59
d|export|t:imported from P	-78
d|export|t:in F L	-51
d|export|t:in P L	-87
d|export|t:in a P	30
d|export|t:in both P	47
d|export|t:in from P	-59
d|export|t:in our L	-40
d|export|t:in our P	-63
d|export|t:in place P	43
d|export|t:integration from P	-28
d|export|t:is in P	-51
d|export|t:it in L	-73
d|export|t:it is P	37
d|export|t:json in F	-49
d|export|t:keep our P	42
d|export|t:know in L	-72
d|export|t:last year P	18
d|export|t:like to P	-28
d|export|t:list to L	-39
d|export|t:make a P	58
d|export|t:make our P	-41
d|export|t:me by P	-55
d|export|t:member to P	60
d|export|t:metric in P	-29
d|export|t:metric to P	-34
d|export|t:missing : P	33
d|export|t:missing in L	-63
d|export|t:moved from P	-64
d|export|t:moved to P	-61
d|export|t:need : P	51
d|export|t:need our P	-53
d|export|t:need the P	-41
d|export|t:not not_Q P	37
d|export|t:not_Q use P	46
d|export|t:not_opportunity from P	-45
d|export|t:notification through P	44
d|export|t:of our P	-44
d|export|t:of the P	-64
d|export|t:off our P	44
d|export|t:on an P	38
d|export|t:on the P	36
d|export|t:on their P	-40
d|export|t:one : P	-51
d|export|t:order from P	-88
d|export|t:our S P	-49
d|export|t:out of P	-24
d|export|t:people at P	-46
d|export|t:people from P	37
d|export|t:people of P	-30
d|export|t:people to P	47
d|export|t:platform : P	-46
d|export|t:please leave P	-50
d|export|t:profile in P	38
d|export|t:programmatic with F	-89
d|export|t:push S P	-46
d|export|t:push through P	39
d|export|t:read a P	-50
d|export|t:recipient into L	-56
d|export|t:record in P	44
d|export|t:record to P	51
d|export|t:recorded by P	-51
d|export|t:refresh of P	49
d|export|t:search in P	42
d|export|t:segment in P	49
d|export|t:segment into L	-51
d|export|t:segment on P	-55
d|export|t:segment to P	26
d|export|t:source : P	-33
d|export|t:spreadsheet in P	-43
d|export|t:stage in P	-51
d|export|t:status from P	-27
d|export|t:stream of P	-33
d|export|t:stream to P	39
d|export|t:subscriber to P	45
d|export|t:sync with F	-74
d|export|t:table in L	-50
d|export|t:table in P	27
d|export|t:the S P	-39
d|export|t:them in L	-62
d|export|t:them on P	-28
d|export|t:there in L	-52
d|export|t:thing : P	50
d|export|t:to Q P	-29
d|export|t:to S P	-58
d|export|t:to a P	28
d|export|t:to our F	-49
d|export|t:to our P	38
d|export|t:to see P	-55
d|export|t:to their P	-51
d|export|t:together with P	-41
d|export|t:unsubscribe from P	-49
d|export|t:up a P	-53
d|export|t:up in P	35
d|export|t:up with P	-63
d|export|t:usable in P	41
d|export|t:user into P	42
d|export|t:vendor : P	-48
d|export|t:want that L	-57
d|export|t:way that L	-37
d|export|t:we connected P	-59
d|export|t:we have P	-69
d|export|t:with a L	-35
d|export|t:work where P	-61
d|export|task	-103
d|export|verb1:in|none	-56
d|export|verb1:in|place	-55
d|export|verb1:in|source	-31
d|export|verb1:out|none	27
d|export|verb1:out|place	36
d|export|verb1:out|source	-21
d|export|verb1:out|target	41
d|export|verb1:rich|means	-50
d|export|verb1:rich|none	-37
d|export|verb1:rich|source	-53
d|export|verbs:in+out|none	-50
d|export|verbs:in+out|place	-61
d|export|verbs:in+out|source	-101
d|export|verbs:in|none	-45
d|export|verbs:in|place	-47
d|export|verbs:in|source	-23
d|export|verbs:in|target	39
d|export|verbs:out+rich|means	-65
d|export|verbs:out+rich|none	-55
d|export|verbs:out|none	29
d|export|verbs:out|place	37
d|export|verbs:out|target	37
d|export|verbs:rich|means	-48
d|export|verbs:rich|none	-33
d|export|verbs:rich|source	-50
d|export|verbs:|none	20
d|export|verbs:|place	21
d|export|verbs:|source	-27
d|export|verbs:|target	27
d|export|w:F	40
d|export|w:L	-12
d|export|w:P	29
d|export|w:Q	-17
d|export|w:S	11
d|export|w:about	-18
d|export|w:activity	-74
d|export|w:ad	40
d|export|w:add	-17
d|export|w:after	-32
d|export|w:age	-74
d|export|w:alert	-58
d|export|w:also	-27
d|export|w:an	-16
d|export|w:and	-20
d|export|w:annual	-52
d|export|w:answer	-57
d|export|w:append	-62
d|export|w:article	-61
d|export|w:ask	-22
d|export|w:attach	-76
d|export|w:attribute	22
d|export|w:audience	8
d|export|w:authorization	-48
d|export|w:away	-20
d|export|w:bad	-46
d|export|w:be	-13
d|export|w:become	-28
d|export|w:behavior	-71
d|export|w:best	-31
d|export|w:better	-19
d|export|w:big	-51
d|export|w:blog	-73
d|export|w:branch	-69
d|export|w:break	-39
d|export|w:bring	-72
d|export|w:budget	-15
d|export|w:build	-39
d|export|w:by	-19
d|export|w:calling	-47
d|export|w:change	-19
d|export|w:channel	-19
d|export|w:churn	-23
d|export|w:classify	-54
d|export|w:click	-40
d|export|w:collect	-40
d|export|w:come	-22
d|export|w:company	-56
d|export|w:connect	-35
d|export|w:consume	-62
d|export|w:consumer	-54
d|export|w:contact	-14
d|export|w:context	-15
d|export|w:could	-22
d|export|w:create	-29
d|export|w:created	-47
d|export|w:custom	-21
d|export|w:data	-30
d|export|w:demo	-37
d|export|w:demographic	-38
d|export|w:destination	32
d|export|w:direct	-32
d|export|w:do	-17
d|export|w:done	-9
d|export|w:drip	-98
d|export|w:else	-19
d|export|w:engagement	-60
d|export|w:enrich	-87
d|export|w:enrichment	-92
d|export|w:enterprise	-43
d|export|w:error	-22
d|export|w:everyone	-34
d|export|w:everything	-23
d|export|w:export	28
d|export|w:fail	-38
d|export|w:failed	-48
d|export|w:failure	-41
d|export|w:fetch	43
d|export|w:field	-34
d|export|w:find	-37
d|export|w:firebase	-54
d|export|w:firmographic	-63
d|export|w:first	-43
d|export|w:friday	-16
d|export|w:full	-80
d|export|w:gdpr	-70
d|export|w:goal	-10
d|export|w:grab	-70
d|export|w:handle	-65
d|export|w:have	-25
d|export|w:here	-14
d|export|w:hi	-23
d|export|w:household	-60
d|export|w:how	-16
d|export|w:i	-19
d|export|w:import	-44
d|export|w:inbound	-31
d|export|w:income	-82
d|export|w:incremental	-73
d|export|w:information	-65
d|export|w:ingest	-83
d|export|w:ingestion	-54
d|export|w:insight	-78
d|export|w:integration	-25
d|export|w:into	-22
d|export|w:invoice	-84
d|export|w:is	-7
d|export|w:it	-14
d|export|w:its	-44
d|export|w:keep	-10
d|export|w:kid	-50
d|export|w:know	-29
d|export|w:lead	-38
d|export|w:lifecycle	-17
d|export|w:lifetime	-73
d|export|w:line	-79
d|export|w:load	-71
d|export|w:look	-73
d|export|w:lookalike	-38
d|export|w:lookup	-58
d|export|w:mailaddress	-54
d|export|w:maintain	-65
d|export|w:many	-18
d|export|w:master	-51
d|export|w:me	-29
d|export|w:mean	-10
d|export|w:metric	-15
d|export|w:mirror	-35
d|export|w:model	-83
d|export|w:monitoring	-43
d|export|w:more	-67
d|export|w:morning	-62
d|export|w:moved	-4
d|export|w:much	-71
d|export|w:needed	-58
d|export|w:never	-43
d|export|w:new	-11
d|export|w:not_P	-48
d|export|w:not_create	-52
d|export|w:not_customer	-33
d|export|w:not_import	-38
d|export|w:not_opportunity	-48
d|export|w:not_user	-78
d|export|w:not_write	-28
d|export|w:nps	-76
d|export|w:number	-52
d|export|w:object	-56
d|export|w:of	-8
d|export|w:old	-78
d|export|w:on	-7
d|export|w:open	-62
d|export|w:opened	-66
d|export|w:opportunity	-52
d|export|w:order	-13
d|export|w:own	-50
d|export|w:part	-15
d|export|w:payment	-70
d|export|w:people	-6
d|export|w:percent	-31
d|export|w:phone	-15
d|export|w:ping	-42
d|export|w:please	-15
d|export|w:plus	-28
d|export|w:pos	-73
d|export|w:post	-28
d|export|w:power	-39
d|export|w:predict	-94
d|export|w:profile	-29
d|export|w:pull	-72
d|export|w:pulled	-63
d|export|w:purchase	-22
d|export|w:push	20
d|export|w:qualify	-23
d|export|w:quota	-24
d|export|w:read	-74
d|export|w:ready	-43
d|export|w:recipient	32
d|export|w:recorded	-52
d|export|w:registered	-60
d|export|w:response	-60
d|export|w:rest	-58
d|export|w:run	-13
d|export|w:scope	-22
d|export|w:scoring	-64
d|export|w:segmentation	-52
d|export|w:send	17
d|export|w:service	-49
d|export|w:session	-61
d|export|w:setup	-45
d|export|w:something	-32
d|export|w:source	-88
d|export|w:status	-43
d|export|w:stay	-21
d|export|w:store	-45
d|export|w:subscriber	34
d|export|w:success	-10
d|export|w:survey	-42
d|export|w:table	-29
d|export|w:take	-40
d|export|w:tell	-19
d|export|w:thank	-22
d|export|w:that	-19
d|export|w:their	-20
d|export|w:them	-14
d|export|w:thi	-12
d|export|w:thing	-23
d|export|w:through	18
d|export|w:topic	-50
d|export|w:train	-33
d|export|w:training	-51
d|export|w:transaction	-72
d|export|w:type	-80
d|export|w:unsubscribe	-29
d|export|w:up	-6
d|export|w:update	28
d|export|w:used	-44
d|export|w:user	-7
d|export|w:value	-106
d|export|w:var	53
d|export|w:vendor	-67
d|export|w:visit	-83
d|export|w:what	-53
d|export|w:where	-36
d|export|w:why	-33
d|export|w:would	-16
d|export|w:year	-16
d|export|w:yesterday	-32
d|export|ways:has|1	56
d|export|ways:has|2	-21
d|export|ways:has|3	-23
d|export|ways:lacks|1	-20
d|import|audience	-21
d|import|b:: P	9
d|import|b:: Q	-57
d|import|b:: S	-41
d|import|b:: activate	-41
d|import|b:: add	-60
d|import|b:: alert	-36
d|import|b:: audience	-37
d|import|b:: bring	38
d|import|b:: connect	-58
d|import|b:: customer	-53
d|import|b:: do	-40
d|import|b:: emit	-50
d|import|b:: enrich	-44
d|import|b:: enrichment	-41
d|import|b:: export	-52
d|import|b:: from	-25
d|import|b:: get	41
d|import|b:: grab	40
d|import|b:: import	36
d|import|b:: keep	-47
d|import|b:: mail	-53
d|import|b:: membership	-43
d|import|b:: next	-31
d|import|b:: not	-37
d|import|b:: only	-52
d|import|b:: personalize	-46
d|import|b:: purchase	-53
d|import|b:: push	-41
d|import|b:: put	-44
d|import|b:: report	-28
d|import|b:: segment	-43
d|import|b:: send	-74
d|import|b:: set	-64
d|import|b:: stream	-44
d|import|b:: subscribe	-49
d|import|b:: text	-47
d|import|b:: thank	-37
d|import|b:: trial	-50
d|import|b:: update	-19
d|import|b:: vendor	-41
d|import|b:: we	-29
d|import|b:: winback	-28
d|import|b:: write	-49
d|import|b:F Q	-56
d|import|b:F T	-60
d|import|b:F arrowleft	-38
d|import|b:F arrowright	58
d|import|b:F audience	-97
d|import|b:F can	-51
d|import|b:F contact	58
d|import|b:F get	-31
d|import|b:F list	-50
d|import|b:F nothing	-45
d|import|b:F on	-28
d|import|b:F should	-51
d|import|b:F sync	-66
d|import|b:F the	-48
d|import|b:F warehouse	-54
d|import|b:L alway	40
d|import|b:L arrowright	-36
d|import|b:L audience	-34
d|import|b:L event	-35
d|import|b:L know	-62
d|import|b:L metric	-40
d|import|b:L score	-82
d|import|b:L since	-41
d|import|b:L tier	-61
d|import|b:L to	-33
d|import|b:N P	27
d|import|b:N of	-47
d|import|b:P :	22
d|import|b:P N	16
d|import|b:P Q	47
d|import|b:P S	45
d|import|b:P T	19
d|import|b:P account	-40
d|import|b:P activity	66
d|import|b:P address	-33
d|import|b:P ads	-69
d|import|b:P alone	-72
d|import|b:P alway	-53
d|import|b:P and	-35
d|import|b:P arrive	31
d|import|b:P arrowleft	-52
d|import|b:P as	26
d|import|b:P asap	-80
d|import|b:P audience	-48
d|import|b:P behavior	47
d|import|b:P bounce	45
d|import|b:P by	-39
d|import|b:P cdo	-56
d|import|b:P change	47
d|import|b:P cm	-54
d|import|b:P conversion	-25
d|import|b:P csv	42
d|import|b:P daily	-35
d|import|b:P de	-53
d|import|b:P demo	-52
d|import|b:P destination	-38
d|import|b:P due	-34
d|import|b:P enhanced	-53
d|import|b:P enrich	-29
d|import|b:P enrichment	-41
d|import|b:P entry	47
d|import|b:P europe	20
d|import|b:P export	-86
d|import|b:P firebase	-52
d|import|b:P firmographic	-48
d|import|b:P flow	-54
d|import|b:P for	-71
d|import|b:P form	56
d|import|b:P from	-26
d|import|b:P get	-106
d|import|b:P how	-48
d|import|b:P if	-36
d|import|b:P import	52
d|import|b:P in	-31
d|import|b:P ingest	49
d|import|b:P is	-87
d|import|b:P job	-87
d|import|b:P journey	-55
d|import|b:P know	-39
d|import|b:P later	-49
d|import|b:P lead	70
d|import|b:P lifecycle	49
d|import|b:P match	-35
d|import|b:P message	-48
d|import|b:P model	-37
d|import|b:P need	-107
d|import|b:P new	-42
d|import|b:P newsletter	-44
d|import|b:P notebook	-53
d|import|b:P nothing	-39
d|import|b:P now	-51
d|import|b:P nurture	-47
d|import|b:P of	27
d|import|b:P on	-47
d|import|b:P order	28
d|import|b:P our	-46
d|import|b:P play	42
d|import|b:P please	-23
d|import|b:P profile	-48
d|import|b:P program	-51
d|import|b:P purchase	33
d|import|b:P quota	-47
d|import|b:P rather	57
d|import|b:P recipient	-54
d|import|b:P second	-49
d|import|b:P server	-90
d|import|b:P site	51
d|import|b:P smart	-39
d|import|b:P so	29
d|import|b:P source	-63
d|import|b:P static	-31
d|import|b:P table	59
d|import|b:P tag	-39
d|import|b:P taxonomy	-52
d|import|b:P thank	-48
d|import|b:P the	-47
d|import|b:P through	-38
d|import|b:P ticket	64
d|import|b:P to	9
d|import|b:P trigger	-48
d|import|b:P updated	-66
d|import|b:P use	-44
d|import|b:P user	48
d|import|b:P using	-35
d|import|b:P warehouse	-66
d|import|b:P was	-62
d|import|b:P we	-39
d|import|b:P when	-77
d|import|b:P will	-63
d|import|b:P workflow	-45
d|import|b:Q :	-38
d|import|b:Q L	-78
d|import|b:Q N	-46
d|import|b:Q P	-70
d|import|b:Q S	-19
d|import|b:Q T	-58
d|import|b:Q account	-43
d|import|b:Q activity	-63
d|import|b:Q additionally	-38
d|import|b:Q alway	-17
d|import|b:Q and	-66
d|import|b:Q are	-45
d|import|b:Q arrive	-65
d|import|b:Q arrowright	-39
d|import|b:Q as	-20
d|import|b:Q attribute	-27
d|import|b:Q before	-27
d|import|b:Q behavior	-71
d|import|b:Q but	-66
d|import|b:Q campaign	-51
d|import|b:Q can	-40
d|import|b:Q change	-55
d|import|b:Q come	-68
d|import|b:Q contact	-36
d|import|b:Q conversion	-15
d|import|b:Q customer	-18
d|import|b:Q data	-56
d|import|b:Q do	-41
d|import|b:Q due	-45
d|import|b:Q engagement	-40
d|import|b:Q enrichment	-28
d|import|b:Q entity	-56
d|import|b:Q entry	-43
d|import|b:Q europe	-41
d|import|b:Q event	-25
d|import|b:Q exported	-53
d|import|b:Q form	-62
d|import|b:Q get	-33
d|import|b:Q has	-39
d|import|b:Q hashed	-25
d|import|b:Q if	-18
d|import|b:Q import	-16
d|import|b:Q including	-34
d|import|b:Q ingest	-30
d|import|b:Q inside	-48
d|import|b:Q install	-76
d|import|b:Q into	-27
d|import|b:Q keep	-22
d|import|b:Q know	-40
d|import|b:Q lead	-53
d|import|b:Q lifecycle	-63
d|import|b:Q like	-35
d|import|b:Q list	-32
d|import|b:Q login	-44
d|import|b:Q not	-61
d|import|b:Q of	-37
d|import|b:Q open	-45
d|import|b:Q opt	-29
d|import|b:Q order	-35
d|import|b:Q people	-53
d|import|b:Q ping	-39
d|import|b:Q product	-20
d|import|b:Q profile	-44
d|import|b:Q propensity	-55
d|import|b:Q prospect	-32
d|import|b:Q push	-20
d|import|b:Q rather	-63
d|import|b:Q record	-56
d|import|b:Q refreshed	-48
d|import|b:Q second	-55
d|import|b:Q segment	-32
d|import|b:Q shop	-38
d|import|b:Q should	-47
d|import|b:Q site	-50
d|import|b:Q so	-51
d|import|b:Q stack	-44
d|import|b:Q stay	28
d|import|b:Q step	-49
d|import|b:Q stream	-38
d|import|b:Q subscriber	-35
d|import|b:Q subscription	-61
d|import|b:Q table	-27
d|import|b:Q the	-27
d|import|b:Q ticket	-54
d|import|b:Q to	-66
d|import|b:Q topic	-36
d|import|b:Q update	-42
d|import|b:Q use	-27
d|import|b:Q user	-65
d|import|b:Q view	-54
d|import|b:Q was	28
d|import|b:Q we	23
d|import|b:Q when	-19
d|import|b:Q with	-21
d|import|b:Q without	-40
d|import|b:S :	-60
d|import|b:S Q	-25
d|import|b:S T	-40
d|import|b:S as	-27
d|import|b:S before	-85
d|import|b:S by	-32
d|import|b:S can	-64
d|import|b:S europe	-38
d|import|b:S export	-57
d|import|b:S file	-63
d|import|b:S floodlight	-36
d|import|b:S for	-40
d|import|b:S frequency	-57
d|import|b:S in	27
d|import|b:S into	-30
d|import|b:S kept	-50
d|import|b:S let	-51
d|import|b:S list	-50
d|import|b:S must	-20
d|import|b:S of	30
d|import|b:S on	-25
d|import|b:S over	-46
d|import|b:S profile	-36
d|import|b:S schedule	-29
d|import|b:S score	-42
d|import|b:S segment	-22
d|import|b:S send	-41
d|import|b:S they	-52
d|import|b:S through	-38
d|import|b:S to	-63
d|import|b:S update	-74
d|import|b:S use	-45
d|import|b:S using	-42
d|import|b:S via	-42
d|import|b:S with	-25
d|import|b:S without	-54
d|import|b:T csv	-39
d|import|b:T dump	-30
d|import|b:T event	45
d|import|b:T export	-68
d|import|b:T of	-37
d|import|b:T profile	-42
d|import|b:T refresh	-36
d|import|b:T the	-33
d|import|b:T user	-62
d|import|b:a L	-66
d|import|b:a campaign	-81
d|import|b:a check	-30
d|import|b:a connection	-34
d|import|b:a conversion	-44
d|import|b:a csv	-13
d|import|b:a customer	-55
d|import|b:a destination	-42
d|import|b:a job	-26
d|import|b:a json	-70
d|import|b:a list	-75
d|import|b:a message	-39
d|import|b:a new	-46
d|import|b:a not_purchase	-56
d|import|b:a profile	41
d|import|b:a push	-47
d|import|b:a score	-36
d|import|b:a segment	-63
d|import|b:about who	-48
d|import|b:above N	-36
d|import|b:account should	-35
d|import|b:activate S	-69
d|import|b:ad platform	-84
d|import|b:add P	-35
d|import|b:add S	-52
d|import|b:add contact	-42
d|import|b:additionally Q	41
d|import|b:additionally import	-66
d|import|b:address book	-35
d|import|b:advertise to	-73
d|import|b:affinity for	-58
d|import|b:age and	-46
d|import|b:agency need	-85
d|import|b:alert me	-50
d|import|b:all channel	-59
d|import|b:all customer	-54
d|import|b:all event	-36
d|import|b:all subscriber	-32
d|import|b:all user	-44
d|import|b:alone Q	-37
d|import|b:already come	-31
d|import|b:already next	-7
d|import|b:also P	-72
d|import|b:also Q	41
d|import|b:alway hold	-52
d|import|b:an Q	-14
d|import|b:an authorization	-49
d|import|b:an email	-67
d|import|b:an existing	-36
d|import|b:an export	-64
d|import|b:and L	-88
d|import|b:and P	-80
d|import|b:and Q	-21
d|import|b:and click	22
d|import|b:and disappear	-20
d|import|b:and exit	-51
d|import|b:and income	-40
d|import|b:and keep	-27
d|import|b:and need	-46
d|import|b:and store	-62
d|import|b:and tag	55
d|import|b:and var	-56
d|import|b:app event	-41
d|import|b:app install	-44
d|import|b:app purchase	-41
d|import|b:appear in	-20
d|import|b:append P	-50
d|import|b:arrowleft P	37
d|import|b:arrowleft S	-33
d|import|b:arrowright F	-53
d|import|b:arrowright P	-71
d|import|b:article with	-44
d|import|b:as an	-46
d|import|b:as csv	-91
d|import|b:as custom	-51
d|import|b:as json	-53
d|import|b:as source	47
d|import|b:as they	-48
d|import|b:attribute for	-59
d|import|b:attribute from	-34
d|import|b:audience :	-66
d|import|b:audience S	-18
d|import|b:audience count	-43
d|import|b:audience do	-61
d|import|b:audience file	-28
d|import|b:audience for	-17
d|import|b:audience in	-65
d|import|b:audience of	-61
d|import|b:audience on	-57
d|import|b:audience please	-49
d|import|b:audience rather	-47
d|import|b:audience should	-34
d|import|b:audience size	-59
d|import|b:audience somebody	-54
d|import|b:audience sync	-47
d|import|b:audience the	-73
d|import|b:audience there	-46
d|import|b:audience trigger	-45
d|import|b:back our	-62
d|import|b:be a	-36
d|import|b:be connected	-29
d|import|b:be in	-36
d|import|b:be reachable	-48
d|import|b:be updated	-56
d|import|b:behavior :	34
d|import|b:behavioral data	-32
d|import|b:belong to	-58
d|import|b:between P	-34
d|import|b:boss want	-44
d|import|b:both P	-32
d|import|b:bring P	56
d|import|b:bring Q	-40
d|import|b:bring in	29
d|import|b:build an	-58
d|import|b:but P	-52
d|import|b:but export	-49
d|import|b:by L	-55
d|import|b:by P	39
d|import|b:by Q	-32
d|import|b:by email	-27
d|import|b:call our	-44
d|import|b:campaign for	-93
d|import|b:campaign in	-46
d|import|b:can P	-38
d|import|b:can be	-50
d|import|b:can do	-45
d|import|b:can we	-42
d|import|b:can you	-30
d|import|b:carry the	-52
d|import|b:case :	-28
d|import|b:cdo update	-37
d|import|b:change in	-19
d|import|b:change to	-43
d|import|b:check up	-30
d|import|b:classify our	-53
d|import|b:cohort to	-40
d|import|b:coming from	-47
d|import|b:company data	-79
d|import|b:connect F	-53
d|import|b:connect L	-53
d|import|b:connect Q	-58
d|import|b:connect my	-54
d|import|b:connected P	-48
d|import|b:connected Q	28
d|import|b:connection between	-32
d|import|b:consume P	46
d|import|b:contact already	-31
d|import|b:contact export	-62
d|import|b:contact from	27
d|import|b:contact in	33
d|import|b:contact list	-59
d|import|b:contact of	28
d|import|b:contact record	-47
d|import|b:contact to	-58
d|import|b:contact update	-33
d|import|b:contact who	-42
d|import|b:content affinity	-58
d|import|b:conversion :	-68
d|import|b:conversion of	-49
d|import|b:conversion rule	-35
d|import|b:conversion tracking	-39
d|import|b:copy Q	-27
d|import|b:create P	-90
d|import|b:create a	-47
d|import|b:create contact	-47
d|import|b:csv export	-35
d|import|b:csv file	54
d|import|b:csv for	-58
d|import|b:csv from	29
d|import|b:csv import	51
d|import|b:csv of	-50
d|import|b:custom for	-34
d|import|b:custom on	-37
d|import|b:customer P	-38
d|import|b:customer attribute	-63
d|import|b:customer list	-50
d|import|b:customer profile	-28
d|import|b:customer upload	-35
d|import|b:customer with	-47
d|import|b:data export	-59
d|import|b:data for	32
d|import|b:data scientist	-51
d|import|b:data team	-66
d|import|b:data with	-16
d|import|b:database :	-58
d|import|b:de export	-51
d|import|b:delete the	-43
d|import|b:deliver csv	-42
d|import|b:destination P	-29
d|import|b:destination and	-39
d|import|b:destination for	-42
d|import|b:device and	55
d|import|b:device id	-47
d|import|b:did my	-56
d|import|b:disappear when	-20
d|import|b:do we	-58
d|import|b:doe L	-33
d|import|b:done Q	-40
d|import|b:download my	-39
d|import|b:drive request	-61
d|import|b:drop segment	-35
d|import|b:dump of	-30
d|import|b:dump to	-52
d|import|b:dynamic template	-39
d|import|b:each of	-36
d|import|b:each person	34
d|import|b:email into	-38
d|import|b:email me	-55
d|import|b:email our	-46
d|import|b:email to	-40
d|import|b:emit audience	-44
d|import|b:enrich S	-82
d|import|b:enrich customer	-40
d|import|b:enrich my	-53
d|import|b:enrich through	-44
d|import|b:enrichment :	-41
d|import|b:enter S	-45
d|import|b:entered S	-42
d|import|b:europe only	32
d|import|b:event :	-33
d|import|b:event data	-30
d|import|b:event export	-62
d|import|b:event from	29
d|import|b:event in	17
d|import|b:event into	-39
d|import|b:event not	-42
d|import|b:event of	30
d|import|b:everybody in	-62
d|import|b:everyone is	-45
d|import|b:exclude S	-34
d|import|b:export P	-34
d|import|b:export Q	-34
d|import|b:export T	-84
d|import|b:export a	-29
d|import|b:export and	-45
d|import|b:export csv	-50
d|import|b:export field	-61
d|import|b:export job	-71
d|import|b:export my	-71
d|import|b:export nothing	-47
d|import|b:export of	-37
d|import|b:export on	-44
d|import|b:export our	32
d|import|b:export profile	-78
d|import|b:export stop	-53
d|import|b:export to	-36
d|import|b:failed job	-48
d|import|b:festival goer	-42
d|import|b:fetch a	-58
d|import|b:field T	-61
d|import|b:field model	-61
d|import|b:file for	-35
d|import|b:file of	-71
d|import|b:fill P	-32
d|import|b:fill it	-36
d|import|b:fire for	-37
d|import|b:first Q	-74
d|import|b:first time	-44
d|import|b:floodlight upload	-36
d|import|b:flow fire	-37
d|import|b:flow for	-50
d|import|b:for L	-29
d|import|b:for N	-54
d|import|b:for S	-39
d|import|b:for a	-46
d|import|b:for our	-77
d|import|b:for people	-46
d|import|b:for the	-36
d|import|b:form fill	52
d|import|b:form need	-43
d|import|b:forward the	-31
d|import|b:frm Q	-48
d|import|b:from F	49
d|import|b:from L	-75
d|import|b:from P	34
d|import|b:from Q	-57
d|import|b:from S	-43
d|import|b:from an	-97
d|import|b:from audience	-67
d|import|b:from not_P	-52
d|import|b:from not_Q	33
d|import|b:from our	32
d|import|b:get my	28
d|import|b:get our	-42
d|import|b:give P	-44
d|import|b:give me	-38
d|import|b:grab S	40
d|import|b:hand over	-45
d|import|b:has bought	-47
d|import|b:has kid	-51
d|import|b:hashed email	-46
d|import|b:have our	-55
d|import|b:have the	-11
d|import|b:help me	-69
d|import|b:help send	-57
d|import|b:here is	-24
d|import|b:hi team	-12
d|import|b:history in	-44
d|import|b:hold the	-52
d|import|b:home cook	-50
d|import|b:hook up	-33
d|import|b:hour and	-20
d|import|b:house on	-51
d|import|b:how can	-65
d|import|b:how doe	-36
d|import|b:how similar	-45
d|import|b:how we	-45
d|import|b:i do	-60
d|import|b:i get	30
d|import|b:i want	-52
d|import|b:i would	27
d|import|b:id for	-46
d|import|b:id like	-51
d|import|b:if a	-52
d|import|b:import :	32
d|import|b:import P	22
d|import|b:import Q	-49
d|import|b:import S	32
d|import|b:import T	21
d|import|b:import additionally	37
d|import|b:import event	44
d|import|b:import fail	-34
d|import|b:import from	25
d|import|b:import keep	41
d|import|b:import of	36
d|import|b:import the	41
d|import|b:import work	-7
d|import|b:imported from	-79
d|import|b:in F	31
d|import|b:in L	43
d|import|b:in Q	-50
d|import|b:in app	-37
d|import|b:in both	-31
d|import|b:in from	47
d|import|b:in please	41
d|import|b:in real	-50
d|import|b:inbound Q	-71
d|import|b:ingest P	57
d|import|b:ingest Q	-67
d|import|b:inside P	-36
d|import|b:install event	-44
d|import|b:instead of	-22
d|import|b:integrate Q	-39
d|import|b:into F	-72
d|import|b:into L	28
d|import|b:into P	-96
d|import|b:into Q	-67
d|import|b:into profile	92
d|import|b:is F	-71
d|import|b:is Q	-52
d|import|b:is in	-19
d|import|b:is missing	-7
d|import|b:is my	-70
d|import|b:is what	-24
d|import|b:it for	-54
d|import|b:it is	-19
d|import|b:it know	-61
d|import|b:it with	-36
d|import|b:job fail	-43
d|import|b:job failure	-54
d|import|b:job output	-40
d|import|b:journey for	-56
d|import|b:json file	-68
d|import|b:just moved	-46
d|import|b:keep P	-29
d|import|b:keep it	-39
d|import|b:keep user	-61
d|import|b:kept current	-50
d|import|b:kid :	-51
d|import|b:know about	33
d|import|b:know it	-51
d|import|b:know our	-56
d|import|b:know them	44
d|import|b:know which	-60
d|import|b:land event	-35
d|import|b:last year	-11
d|import|b:lead score	-32
d|import|b:leave P	-72
d|import|b:leave S	-59
d|import|b:left not_P	-44
d|import|b:let P	-30
d|import|b:let Q	-46
d|import|b:let it	-61
d|import|b:let our	-58
d|import|b:like P	-53
d|import|b:like the	-48
d|import|b:list :	-64
d|import|b:list S	-52
d|import|b:list all	-72
d|import|b:list and	-39
d|import|b:list for	-47
d|import|b:list from	-85
d|import|b:list get	-68
d|import|b:list of	-85
d|import|b:load contact	-54
d|import|b:log of	-25
d|import|b:longer qualify	-20
d|import|b:lookalike of	-58
d|import|b:lost many	-8
d|import|b:mail everyone	-30
d|import|b:mail me	-49
d|import|b:make S	-56
d|import|b:make our	-41
d|import|b:make the	-49
d|import|b:manager asked	-35
d|import|b:many people	-19
d|import|b:mark P	-61
d|import|b:marketing tool	-69
d|import|b:may change	-39
d|import|b:maybe P	-49
d|import|b:me S	-67
d|import|b:me a	-76
d|import|b:me an	-46
d|import|b:me by	-46
d|import|b:me if	-13
d|import|b:me target	-59
d|import|b:me the	-53
d|import|b:me when	-52
d|import|b:measure P	-35
d|import|b:media agency	-50
d|import|b:member of	-30
d|import|b:member to	-58
d|import|b:membership of	-43
d|import|b:message to	-87
d|import|b:message when	-59
d|import|b:metric in	-42
d|import|b:mirror S	-42
d|import|b:month now	-40
d|import|b:more about	-31
d|import|b:move P	-46
d|import|b:moved from	-46
d|import|b:must appear	-20
d|import|b:my audience	-49
d|import|b:my boss	-46
d|import|b:my job	-58
d|import|b:my lookalike	-44
d|import|b:my manager	-35
d|import|b:my profile	-54
d|import|b:need :	-24
d|import|b:need a	-76
d|import|b:need profile	-52
d|import|b:new P	-44
d|import|b:new audience	-54
d|import|b:new data	-37
d|import|b:newsletter list	-44
d|import|b:newsletter reader	-57
d|import|b:next :	-22
d|import|b:next campaign	-46
d|import|b:no longer	-20
d|import|b:not not_Q	-22
d|import|b:not touch	-40
d|import|b:not_P :	-108
d|import|b:not_P S	-46
d|import|b:not_P export	-44
d|import|b:not_P import	-53
d|import|b:not_P last	-52
d|import|b:not_P not_import	46
d|import|b:not_P to	-50
d|import|b:not_P use	-30
d|import|b:not_Q but	-52
d|import|b:not_Q for	-42
d|import|b:not_Q last	35
d|import|b:not_Q not_P	-53
d|import|b:not_Q not_Q	-86
d|import|b:not_Q not_import	-49
d|import|b:not_Q not_push	-48
d|import|b:not_Q output	-44
d|import|b:not_Q we	-70
d|import|b:not_import but	-49
d|import|b:notebook need	-52
d|import|b:nothing may	-39
d|import|b:now Q	-35
d|import|b:nurture for	-46
d|import|b:object export	-33
d|import|b:of F	82
d|import|b:of P	52
d|import|b:of Q	-41
d|import|b:of S	-62
d|import|b:of all	-41
d|import|b:of audience	-59
d|import|b:of entry	-51
d|import|b:of new	-45
d|import|b:of not_P	-56
d|import|b:of profile	-50
d|import|b:of sale	-36
d|import|b:of segment	-60
d|import|b:of sport	-40
d|import|b:of the	-20
d|import|b:of these	-36
d|import|b:of user	-50
d|import|b:of visitor	-42
d|import|b:of what	-40
d|import|b:offline conversion	-50
d|import|b:on F	-37
d|import|b:on L	-56
d|import|b:on P	-11
d|import|b:on Q	-6
d|import|b:on social	-63
d|import|b:on the	-36
d|import|b:only S	-65
d|import|b:only the	-57
d|import|b:onto F	-44
d|import|b:open and	23
d|import|b:order T	55
d|import|b:order from	-44
d|import|b:other system	-64
d|import|b:our P	-12
d|import|b:our Q	-13
d|import|b:our article	-53
d|import|b:our audience	-65
d|import|b:our blog	-58
d|import|b:our marketing	-72
d|import|b:our media	-50
d|import|b:our member	-53
d|import|b:our own	-60
d|import|b:our people	-35
d|import|b:our profile	-30
d|import|b:our purchase	-54
d|import|b:our scoring	-66
d|import|b:our segment	-79
d|import|b:our warehouse	-57
d|import|b:out of	8
d|import|b:out to	-54
d|import|b:outbound P	-54
d|import|b:over to	-47
d|import|b:parent of	-66
d|import|b:part of	-28
d|import|b:partner fetch	-58
d|import|b:partner through	-55
d|import|b:people enter	-57
d|import|b:people from	-26
d|import|b:people last	-8
d|import|b:people we	-79
d|import|b:people with	-58
d|import|b:personalize search	-60
d|import|b:place Q	-39
d|import|b:place we	-56
d|import|b:please leave	-16
d|import|b:please make	-39
d|import|b:please sync	-42
d|import|b:pls send	-56
d|import|b:plus P	-52
d|import|b:policy holder	-47
d|import|b:populate a	-44
d|import|b:post a	-57
d|import|b:predict who	-51
d|import|b:print house	-51
d|import|b:product affinity	-37
d|import|b:profile change	-38
d|import|b:profile data	-49
d|import|b:profile dump	-51
d|import|b:profile for	-43
d|import|b:profile in	-60
d|import|b:profile table	-60
d|import|b:profile there	-65
d|import|b:profile to	-35
d|import|b:profile update	-41
d|import|b:provision the	-39
d|import|b:pull P	21
d|import|b:pull Q	-74
d|import|b:pull S	33
d|import|b:pull data	34
d|import|b:purchase as	-36
d|import|b:purchase so	-72
d|import|b:purchase to	-48
d|import|b:push S	-64
d|import|b:push audience	-43
d|import|b:push data	-53
d|import|b:push for	-51
d|import|b:push message	-29
d|import|b:push profile	-43
d|import|b:push the	-42
d|import|b:push through	-49
d|import|b:put S	-51
d|import|b:put T	-44
d|import|b:put the	-32
d|import|b:raw event	-24
d|import|b:reach S	-63
d|import|b:reachable through	-48
d|import|b:read F	30
d|import|b:read Q	-63
d|import|b:read a	35
d|import|b:reader to	-39
d|import|b:real time	-50
d|import|b:recipient from	-55
d|import|b:record in	-36
d|import|b:record which	-54
d|import|b:refresh of	-51
d|import|b:remove people	-39
d|import|b:report each	-42
d|import|b:report purchase	-28
d|import|b:run T	-50
d|import|b:sale team	-54
d|import|b:schedule T	-29
d|import|b:score above	-36
d|import|b:score back	-32
d|import|b:score how	-45
d|import|b:score on	-54
d|import|b:second P	-80
d|import|b:see in	-61
d|import|b:seed list	-44
d|import|b:segment S	-60
d|import|b:segment and	-51
d|import|b:segment file	-35
d|import|b:segment for	-26
d|import|b:segment in	-38
d|import|b:segment into	41
d|import|b:segment member	-70
d|import|b:segment of	-51
d|import|b:segment on	26
d|import|b:segment size	-39
d|import|b:segment to	-21
d|import|b:send S	-35
d|import|b:send a	-42
d|import|b:send data	-37
d|import|b:send me	-45
d|import|b:send mobile	-40
d|import|b:send my	-51
d|import|b:send order	-59
d|import|b:send our	-65
d|import|b:send to	-67
d|import|b:server event	-42
d|import|b:server side	-26
d|import|b:share S	-76
d|import|b:should alway	-22
d|import|b:should become	46
d|import|b:should carry	-56
d|import|b:should get	-86
d|import|b:should go	-58
d|import|b:should have	-43
d|import|b:should pick	-45
d|import|b:should too	-63
d|import|b:show S	-64
d|import|b:show me	-63
d|import|b:signed up	-45
d|import|b:similar everyone	-45
d|import|b:since P	-41
d|import|b:since last	-40
d|import|b:size in	-33
d|import|b:smart campaign	-38
d|import|b:so flow	-37
d|import|b:so here	-24
d|import|b:social data	-56
d|import|b:somebody Q	-22
d|import|b:somebody belong	-54
d|import|b:somebody enter	-34
d|import|b:someone join	-34
d|import|b:someone leave	-57
d|import|b:source Q	-56
d|import|b:sport section	-77
d|import|b:static list	-52
d|import|b:step with	-39
d|import|b:store raw	-34
d|import|b:stream P	-52
d|import|b:stream profile	-75
d|import|b:subscribe S	-66
d|import|b:subscriber :	-40
d|import|b:subscriber list	-51
d|import|b:subscriber to	-47
d|import|b:sync P	47
d|import|b:sync Q	-27
d|import|b:sync S	-62
d|import|b:sync audience	-33
d|import|b:sync contact	-66
d|import|b:sync my	-51
d|import|b:sync our	-42
d|import|b:sync segment	-55
d|import|b:synced there	-46
d|import|b:system Q	-68
d|import|b:system event	-49
d|import|b:table :	-44
d|import|b:table to	72
d|import|b:tag P	-63
d|import|b:tag article	-60
d|import|b:target S	-9
d|import|b:target system	-50
d|import|b:task :	-32
d|import|b:team can	-13
d|import|b:team that	-41
d|import|b:team want	-41
d|import|b:team would	-64
d|import|b:tell P	-37
d|import|b:tell us	-36
d|import|b:test drive	-61
d|import|b:than not_P	-8
d|import|b:that F	-59
d|import|b:that L	39
d|import|b:that P	1
d|import|b:that we	32
d|import|b:that work	-37
d|import|b:the P	16
d|import|b:the S	-47
d|import|b:the ad	-53
d|import|b:the agency	-85
d|import|b:the audience	-52
d|import|b:the best	-50
d|import|b:the budget	-23
d|import|b:the campaign	-54
d|import|b:the contact	39
d|import|b:the conversion	-47
d|import|b:the dashboard	-58
d|import|b:the hour	-20
d|import|b:the not_audience	-31
d|import|b:the number	-52
d|import|b:the people	-34
d|import|b:the print	-48
d|import|b:the raw	-35
d|import|b:the sale	-41
d|import|b:the segment	-41
d|import|b:the server	-37
d|import|b:the sport	-75
d|import|b:the team	-65
d|import|b:the vip	-40
d|import|b:their Q	-53
d|import|b:them :	-49
d|import|b:then P	-47
d|import|b:these audience	-36
d|import|b:they leave	-41
d|import|b:they no	-20
d|import|b:thi export	-56
d|import|b:those who	-56
d|import|b:through F	-43
d|import|b:through P	-40
d|import|b:through Q	-67
d|import|b:time buyer	-44
d|import|b:to L	88
d|import|b:to P	-25
d|import|b:to Q	-14
d|import|b:to S	-76
d|import|b:to a	-29
d|import|b:to come	56
d|import|b:to each	-26
d|import|b:to export	-71
d|import|b:to fill	-37
d|import|b:to frobnix	-76
d|import|b:to new	-46
d|import|b:to not_Q	-78
d|import|b:to our	-66
d|import|b:to profile	68
d|import|b:to put	-25
d|import|b:to reach	-76
d|import|b:to send	-34
d|import|b:to the	-50
d|import|b:to upload	-54
d|import|b:to warehouse	-79
d|import|b:touch other	-40
d|import|b:trial expired	-74
d|import|b:trigger a	-41
d|import|b:type :	-41
d|import|b:up Q	-24
d|import|b:up S	-45
d|import|b:up in	-47
d|import|b:up our	-47
d|import|b:up the	-67
d|import|b:up with	-45
d|import|b:update P	-38
d|import|b:update S	-60
d|import|b:update contact	-33
d|import|b:update user	-54
d|import|b:update w	-33
d|import|b:update with	-37
d|import|b:upload of	-35
d|import|b:upload offline	30
d|import|b:upload to	-67
d|import|b:us P	27
d|import|b:us Q	-39
d|import|b:us export	-41
d|import|b:use P	-63
d|import|b:use case	-28
d|import|b:use device	-46
d|import|b:user data	-59
d|import|b:user dump	-58
d|import|b:user export	-44
d|import|b:user field	-55
d|import|b:user profile	-67
d|import|b:user table	-56
d|import|b:user to	-21
d|import|b:using P	-38
d|import|b:using not_P	-32
d|import|b:var to	-56
d|import|b:vendor :	-41
d|import|b:vendor drop	56
d|import|b:visitor coming	-47
d|import|b:w propensity	-33
d|import|b:want S	-85
d|import|b:want a	-77
d|import|b:want event	-32
d|import|b:want our	-41
d|import|b:warehouse profile	-73
d|import|b:we imported	-79
d|import|b:we keep	48
d|import|b:we left	-53
d|import|b:we lost	-8
d|import|b:we receive	-55
d|import|b:we use	-39
d|import|b:web event	-38
d|import|b:website stream	-31
d|import|b:weekend guest	-52
d|import|b:weve just	-46
d|import|b:what Q	-46
d|import|b:what can	-53
d|import|b:what happened	-61
d|import|b:what is	-22
d|import|b:what we	31
d|import|b:when :	-28
d|import|b:when a	-53
d|import|b:when an	-52
d|import|b:when job	-36
d|import|b:when somebody	-46
d|import|b:when someone	-55
d|import|b:when they	-31
d|import|b:when vip	-32
d|import|b:where :	-28
d|import|b:which audience	-76
d|import|b:who :	-28
d|import|b:who are	-71
d|import|b:who enter	-19
d|import|b:who entered	-36
d|import|b:who has	-44
d|import|b:who signed	-45
d|import|b:why did	-56
d|import|b:win back	-42
d|import|b:winback who	-28
d|import|b:with F	-96
d|import|b:with L	-36
d|import|b:with P	-30
d|import|b:with all	-39
d|import|b:with data	-69
d|import|b:with our	-64
d|import|b:with product	-55
d|import|b:with the	-53
d|import|b:with their	44
d|import|b:with topic	-60
d|import|b:within the	-20
d|import|b:without a	-54
d|import|b:work already	-7
d|import|b:work in	-41
d|import|b:work with	-47
d|import|b:workflow list	-43
d|import|b:workflow should	-45
d|import|b:write lead	-32
d|import|b:write our	-67
d|import|b:write them	-29
d|import|b:year P	30
d|import|b:year Q	-35
d|import|b:year and	-8
d|import|b:you do	-52
d|import|b:you email	-46
d|import|b:you help	-12
d|import|b:you put	-36
d|import|before:1|	45
d|import|before:2|	-74
d|import|before:360|in	-78
d|import|before:START|arrowleft	-61
d|import|before:START|arrowright	13
d|import|before:START|use	24
d|import|before:START|with	-50
d|import|before:_|in	-48
d|import|before:_|into	-17
d|import|before:_|on	-55
d|import|before:_|with	-32
d|import|before:accounts|from	46
d|import|before:accounts|in	-75
d|import|before:across|	-43
d|import|before:activity|from	35
d|import|before:add|	-35
d|import|before:ads|on	-46
d|import|before:after|	-46
d|import|before:also|	-62
d|import|before:and|	-85
d|import|before:anything|to	-32
d|import|before:api|	-42
d|import|before:appear|in	-26
d|import|before:append|	-58
d|import|before:arrive|in	-66
d|import|before:as|in	-40
d|import|before:attributes|in	-33
d|import|before:audiences|in	-33
d|import|before:audience|for	-32
d|import|before:audience|in	-72
d|import|before:audience|to	-26
d|import|before:away|from	-54
d|import|before:back|to	-46
d|import|before:badge|in	-57
d|import|before:better|	-62
d|import|before:between|	-36
d|import|before:be|in	-32
d|import|before:both|	-35
d|import|before:bring|	39
d|import|before:but|	-55
d|import|before:buyers|on	-27
d|import|before:came|from	-67
d|import|before:campaign|in	-48
d|import|before:can|	-52
d|import|before:changes|to	-56
d|import|before:change|in	-44
d|import|before:clicked|	-81
d|import|before:clickstream|to	-31
d|import|before:come|in	-27
d|import|before:coming|from	-38
d|import|before:connected|	-53
d|import|before:connection|with	-42
d|import|before:contacts|	58
d|import|before:contacts|from	29
d|import|before:contacts|to	-51
d|import|before:contacts|with	-69
d|import|before:cooks|to	-47
d|import|before:create|	-109
d|import|before:csvs|in	52
d|import|before:csv|from	31
d|import|before:csv|in	-60
d|import|before:csv|to	-71
d|import|before:customers|from	-38
d|import|before:customers|into	-52
d|import|before:customers|on	-31
d|import|before:customers|to	-20
d|import|before:data|from	-26
d|import|before:data|into	-34
d|import|before:data|to	-42
d|import|before:days|to	-49
d|import|before:delete|	-57
d|import|before:destination|	-39
d|import|before:did|for	-59
d|import|before:do|	-64
d|import|before:dump|	-72
d|import|before:emails|to	-26
d|import|before:enrich|through	-46
d|import|before:events|	48
d|import|before:events|from	27
d|import|before:events|in	-55
d|import|before:events|to	-41
d|import|before:everything|to	-50
d|import|before:excluded|from	-68
d|import|before:export|on	-44
d|import|before:export|to	-3
d|import|before:extension|in	-62
d|import|before:fans|to	-27
d|import|before:field|on	-42
d|import|before:file|to	-43
d|import|before:fill|	-40
d|import|before:frm|	54
d|import|before:give|	-47
d|import|before:goers|in	-46
d|import|before:goers|to	-35
d|import|before:go|in	-39
d|import|before:go|on	-64
d|import|before:group|in	-47
d|import|before:have|	-17
d|import|before:history|in	-47
d|import|before:house|on	-52
d|import|before:imported|from	-57
d|import|before:import|	19
d|import|before:import|from	23
d|import|before:ingest|	36
d|import|before:install|	-63
d|import|before:instead|	-59
d|import|before:in|from	53
d|import|before:io|	-33
d|import|before:is|in	32
d|import|before:keep|	-50
d|import|before:kick|off	-35
d|import|before:kids|arrowright	-42
d|import|before:know|in	-53
d|import|before:leads|from	78
d|import|before:leave|	-80
d|import|before:left|	-45
d|import|before:let|	-36
d|import|before:like|	-56
d|import|before:list|in	-67
d|import|before:lytics|arrowleft	41
d|import|before:lytics|in	-64
d|import|before:lytics|to	-59
d|import|before:mailchimp|	-34
d|import|before:mark|	-61
d|import|before:maybe|	-52
d|import|before:measure|	-39
d|import|before:membership|to	-45
d|import|before:members|to	-46
d|import|before:members|using	-49
d|import|before:metrics|in	-50
d|import|before:me|by	-49
d|import|before:need|	22
d|import|before:need|to	43
d|import|before:next|	22
d|import|before:now|	16
d|import|before:oauth|for	-56
d|import|before:onboarding|from	-53
d|import|before:outbound|	-63
d|import|before:out|of	28
d|import|before:over|to	-57
d|import|before:people|in	59
d|import|before:plus|	-53
d|import|before:populate|	-72
d|import|before:profiles|in	-36
d|import|before:profiles|into	-29
d|import|before:profiles|to	-25
d|import|before:profiles|with	-35
d|import|before:prospects|from	72
d|import|before:prospects|into	-57
d|import|before:prospects|with	-64
d|import|before:provision|	-51
d|import|before:pull|	19
d|import|before:purchase|to	-34
d|import|before:push|to	-39
d|import|before:reachable|through	-50
d|import|before:readers|in	-50
d|import|before:readers|to	-47
d|import|before:read|	47
d|import|before:receive|	-50
d|import|before:recorded|by	44
d|import|before:records|from	41
d|import|before:records|in	-47
d|import|before:refresh|	-52
d|import|before:registrants|on	-60
d|import|before:requirement|	39
d|import|before:responsys|	-69
d|import|before:returns|in	-52
d|import|before:risks|on	-39
d|import|before:second|	-83
d|import|before:see|	47
d|import|before:see|in	-57
d|import|before:segments|in	-43
d|import|before:segments|to	-68
d|import|before:segment|on	27
d|import|before:send|to	-37
d|import|before:shoppers|through	-43
d|import|before:since|	-43
d|import|before:sizes|in	-31
d|import|before:somebody|	-19
d|import|before:so|	-65
d|import|before:spenders|to	-29
d|import|before:stopped|using	-34
d|import|before:streams|	-54
d|import|before:streams|to	-69
d|import|before:stream|in	-48
d|import|before:subscribers|from	96
d|import|before:subscribers|to	-28
d|import|before:subscribers|with	-38
d|import|before:sync|	34
d|import|before:sync|to	-65
d|import|before:table|in	-29
d|import|before:tag|	-63
d|import|before:take|	42
d|import|before:target|	-28
d|import|before:tell|	-42
d|import|before:than|	-22
d|import|before:then|	-48
d|import|before:things|	56
d|import|before:tickets|from	49
d|import|before:train|	-39
d|import|before:trigger|	-44
d|import|before:update|	-39
d|import|before:up|in	-29
d|import|before:up|with	-38
d|import|before:users|to	-42
d|import|before:uses|	-89
d|import|before:vendor|	-43
d|import|before:vips|from	-52
d|import|before:vips|on	-53
d|import|before:vips|to	-20
d|import|before:visible|in	-47
d|import|before:visitors|for	-53
d|import|before:visitors|from	-50
d|import|before:visitors|on	-37
d|import|before:visits|from	43
d|import|before:want|	-68
d|import|before:way|	-65
d|import|before:we|use	-75
d|import|before:where|	-27
d|import|before:works|in	-45
d|import|before:work|with	-40
d|import|before:year|	30
d|import|first:L	-22
d|import|first:P	35
d|import|first:Q	-48
d|import|first:S	-3
d|import|first:activate	-76
d|import|first:add	-59
d|import|first:advertise	-77
d|import|first:alert	-51
d|import|first:an	-42
d|import|first:append	-59
d|import|first:archive	-44
d|import|first:audience	-64
d|import|first:back	-42
d|import|first:behavioral	-33
d|import|first:call	-42
d|import|first:conductor	-35
d|import|first:connect	-26
d|import|first:customer	-46
d|import|first:data	-32
d|import|first:delete	-65
d|import|first:deliver	-74
d|import|first:destination	-39
d|import|first:do	-53
d|import|first:doe	-59
d|import|first:download	-41
d|import|first:drop	-43
d|import|first:dump	-42
d|import|first:email	-38
d|import|first:enrich	-46
d|import|first:event	-37
d|import|first:everyone	42
d|import|first:exclude	-29
d|import|first:feed	-47
d|import|first:fill	-49
d|import|first:find	-37
d|import|first:firmographic	-50
d|import|first:for	-79
d|import|first:give	-49
d|import|first:goal	-38
d|import|first:hand	-51
d|import|first:have	-47
d|import|first:help	-81
d|import|first:hi	-25
d|import|first:hook	-55
d|import|first:i	-20
d|import|first:id	-24
d|import|first:import	60
d|import|first:ingest	61
d|import|first:instead	-20
d|import|first:is	-36
d|import|first:keep	-59
d|import|first:let	-58
d|import|first:mail	-46
d|import|first:make	-59
d|import|first:mark	-57
d|import|first:measure	-39
d|import|first:member	-26
d|import|first:mirror	35
d|import|first:no	-39
d|import|first:not	-39
d|import|first:notify	-48
d|import|first:outbound	-60
d|import|first:personalize	-47
d|import|first:phone	-42
d|import|first:pick	40
d|import|first:please	-36
d|import|first:pls	-54
d|import|first:post	-48
d|import|first:profile	-36
d|import|first:provision	-49
d|import|first:pull	65
d|import|first:push	-70
d|import|first:put	-76
d|import|first:read	43
d|import|first:remove	-40
d|import|first:report	-36
d|import|first:score	-48
d|import|first:send	-80
d|import|first:share	-100
d|import|first:should	-50
d|import|first:show	-69
d|import|first:so	-30
d|import|first:suppress	-35
d|import|first:sync	-20
d|import|first:system	-49
d|import|first:tag	-76
d|import|first:take	34
d|import|first:target	-63
d|import|first:task	-36
d|import|first:tell	-60
d|import|first:the	-8
d|import|first:ticket	-9
d|import|first:train	-64
d|import|first:trigger	-45
d|import|first:type	-46
d|import|first:unload	-45
d|import|first:update	-63
d|import|first:upload	-61
d|import|first:we	-8
d|import|first:web	-37
d|import|first:when	-57
d|import|first:who	-75
d|import|first:why	-70
d|import|first:win	-49
d|import|first:work	-30
d|import|first:write	-55
d|import|kind:alerts	-20
d|import|kind:audience	-45
d|import|kind:content	-24
d|import|kind:conversions	-42
d|import|kind:events	28
d|import|kind:model	-42
d|import|kind:monitoring	-49
d|import|kind:profiles	10
d|import|last:L	30
d|import|last:Q	-28
d|import|last:S	-45
d|import|last:account	-26
d|import|last:ads	-26
d|import|last:affinity	-32
d|import|last:agency	-51
d|import|last:alone	-21
d|import|last:append	-24
d|import|last:audience	-60
d|import|last:automatic	-39
d|import|last:better	-64
d|import|last:bought	-49
d|import|last:break	-49
d|import|last:campaign	-59
d|import|last:channel	-65
d|import|last:churn	-53
d|import|last:click	43
d|import|last:connected	-12
d|import|last:conversion	-72
d|import|last:convert	-39
d|import|last:cook	-64
d|import|last:csv	-14
d|import|last:custom	-73
d|import|last:customer	28
d|import|last:data	-19
d|import|last:do	-62
d|import|last:dump	-61
d|import|last:email	-73
d|import|last:enrichment	-31
d|import|last:enter	-61
d|import|last:event	16
d|import|last:expire	-48
d|import|last:expired	-49
d|import|last:export	-51
d|import|last:fail	-37
d|import|last:field	-41
d|import|last:friday	-38
d|import|last:have	-70
d|import|last:help	-76
d|import|last:import	41
d|import|last:in	60
d|import|last:integration	-59
d|import|last:job	-72
d|import|last:know	-48
d|import|last:me	-57
d|import|last:missing	-15
d|import|last:model	-67
d|import|last:not_P	-54
d|import|last:not_audience	-57
d|import|last:not_export	-41
d|import|last:now	-22
d|import|last:number	-61
d|import|last:on	-35
d|import|last:other	-40
d|import|last:partner	-65
d|import|last:phone	-44
d|import|last:platform	-72
d|import|last:purchase	-13
d|import|last:push	-44
d|import|last:qualify	-22
d|import|last:report	-42
d|import|last:reporting	-67
d|import|last:request	-41
d|import|last:rule	-50
d|import|last:sale	-68
d|import|last:section	-55
d|import|last:server	-39
d|import|last:size	-53
d|import|last:social	-67
d|import|last:store	-51
d|import|last:taxonomy	-38
d|import|last:thank	-48
d|import|last:them	33
d|import|last:there	-29
d|import|last:to	-40
d|import|last:toddler	-47
d|import|last:too	-67
d|import|last:topic	-66
d|import|last:update	-70
d|import|last:us	-42
d|import|last:user	-20
d|import|last:vip	-62
d|import|last:warehouse	-69
d|import|last:week	-9
d|import|left::	14
d|import|left:Q	-39
d|import|left:S	-4
d|import|left:a	23
d|import|left:about	24
d|import|left:activate	-50
d|import|left:add	-49
d|import|left:additionally	-81
d|import|left:after	-41
d|import|left:agency	-86
d|import|left:alone	34
d|import|left:also	-75
d|import|left:analyst	45
d|import|left:anything	-70
d|import|left:appear	-24
d|import|left:append	-73
d|import|left:archive	-33
d|import|left:are	-34
d|import|left:arrive	-63
d|import|left:arrowleft	39
d|import|left:arrowright	-78
d|import|left:at	-32
d|import|left:attribute	-26
d|import|left:audience	-45
d|import|left:be	-64
d|import|left:behavior	43
d|import|left:behavioral	-36
d|import|left:between	-35
d|import|left:both	-29
d|import|left:bring	45
d|import|left:bulk	-43
d|import|left:by	23
d|import|left:can	24
d|import|left:clickstream	-49
d|import|left:come	-51
d|import|left:coming	-37
d|import|left:conductor	-37
d|import|left:connected	-17
d|import|left:connection	-45
d|import|left:contact	24
d|import|left:content	32
d|import|left:conversion	-69
d|import|left:count	-39
d|import|left:create	-74
d|import|left:csv	55
d|import|left:customer	-26
d|import|left:delete	-51
d|import|left:deliver	-64
d|import|left:destination	-31
d|import|left:device	43
d|import|left:did	-49
d|import|left:doe	-35
d|import|left:drive	-37
d|import|left:drop	51
d|import|left:dump	-56
d|import|left:each	-38
d|import|left:email	-36
d|import|left:enter	-29
d|import|left:entry	48
d|import|left:everyone	43
d|import|left:everything	-58
d|import|left:exclude	-38
d|import|left:existing	-28
d|import|left:exit	-30
d|import|left:expired	-58
d|import|left:export	32
d|import|left:first	49
d|import|left:from	33
d|import|left:give	-52
d|import|left:go	-28
d|import|left:group	-56
d|import|left:has	43
d|import|left:help	35
d|import|left:hook	-34
d|import|left:house	-51
d|import|left:id	-67
d|import|left:import	47
d|import|left:imported	-48
d|import|left:in	12
d|import|left:ingest	31
d|import|left:inside	-49
d|import|left:into	-33
d|import|left:is	12
d|import|left:it	35
d|import|left:job	40
d|import|left:know	27
d|import|left:leave	-10
d|import|left:let	-31
d|import|left:list	-27
d|import|left:load	41
d|import|left:mail	40
d|import|left:mark	-56
d|import|left:may	-40
d|import|left:maybe	-48
d|import|left:me	-39
d|import|left:measure	-29
d|import|left:membership	-19
d|import|left:metric	-53
d|import|left:million	-42
d|import|left:month	-37
d|import|left:must	-24
d|import|left:need	19
d|import|left:next	23
d|import|left:no	-19
d|import|left:not	-47
d|import|left:not_profile	-49
d|import|left:not_push	-45
d|import|left:nothing	-40
d|import|left:now	19
d|import|left:of	47
d|import|left:off	-33
d|import|left:onto	-32
d|import|left:or	-45
d|import|left:order	-41
d|import|left:outbound	-54
d|import|left:partner	-47
d|import|left:people	24
d|import|left:personalize	-59
d|import|left:pick	32
d|import|left:place	26
d|import|left:please	-22
d|import|left:plus	-64
d|import|left:print	-51
d|import|left:profile	-63
d|import|left:project	-28
d|import|left:provision	-42
d|import|left:pull	35
d|import|left:purchase	-21
d|import|left:push	-29
d|import|left:put	-21
d|import|left:raw	-21
d|import|left:reachable	-48
d|import|left:read	40
d|import|left:reader	-40
d|import|left:record	-35
d|import|left:recorded	43
d|import|left:refresh	-52
d|import|left:registrant	-62
d|import|left:remove	-39
d|import|left:report	-34
d|import|left:run	-42
d|import|left:sale	-43
d|import|left:second	-80
d|import|left:send	-47
d|import|left:share	-34
d|import|left:show	-32
d|import|left:signed	-30
d|import|left:since	-36
d|import|left:size	-42
d|import|left:slow	20
d|import|left:sms	-65
d|import|left:so	-38
d|import|left:stay	35
d|import|left:subscriber	-26
d|import|left:sync	21
d|import|left:tag	-42
d|import|left:take	49
d|import|left:target	-57
d|import|left:tell	-38
d|import|left:template	-50
d|import|left:test	-37
d|import|left:the	50
d|import|left:their	46
d|import|left:then	-62
d|import|left:there	-97
d|import|left:they	-48
d|import|left:thing	64
d|import|left:through	-56
d|import|left:time	-47
d|import|left:too	27
d|import|left:train	-51
d|import|left:trial	-58
d|import|left:trigger	-68
d|import|left:two	55
d|import|left:update	-54
d|import|left:us	28
d|import|left:use	-23
d|import|left:user	-17
d|import|left:using	-48
d|import|left:vip	-62
d|import|left:visitor	-38
d|import|left:want	-27
d|import|left:way	-16
d|import|left:we	1
d|import|left:when	-63
d|import|left:which	36
d|import|left:who	27
d|import|left:with	-26
d|import|left:work	-46
d|import|left:year	40
d|import|length:0	-35
d|import|length:4	-2
d|import|lytics:means	-62
d|import|lytics:none	-34
d|import|lytics:place	40
d|import|lytics:source	-86
d|import|lytics:target	63
d|import|other:means|means	-53
d|import|other:means|place	-27
d|import|other:means|source	-14
d|import|other:none|means	-27
d|import|other:none|place	-25
d|import|other:none|target	-24
d|import|other:place|means	-40
d|import|other:place|none	-68
d|import|other:place|place	-27
d|import|other:place|source	-23
d|import|other:place|target	-78
d|import|other:source|means	-38
d|import|other:source|none	-25
d|import|other:source|place	-75
d|import|other:source|source	7
d|import|other:source|target	-42
d|import|other:target|means	-28
d|import|other:target|none	-1
d|import|other:target|target	-57
d|import|prep:	11
d|import|prep:by	35
d|import|prep:for	-16
d|import|prep:from	21
d|import|prep:inside	-46
d|import|prep:into	-27
d|import|prep:of	28
d|import|prep:off	-36
d|import|prep:on	-13
d|import|prep:onto	-34
d|import|prep:through	-53
d|import|prep:to	-30
d|import|prep:using	-57
d|import|prep:with	-48
d|import|records|none	67
d|import|records|source	24
d|import|right::	34
d|import|right:F	-64
d|import|right:L	49
d|import|right:Q	9
d|import|right:S	-17
d|import|right:activity	71
d|import|right:add	-80
d|import|right:address	-40
d|import|right:alone	-46
d|import|right:already	-73
d|import|right:also	7
d|import|right:alway	-65
d|import|right:an	-46
d|import|right:and	30
d|import|right:append	-58
d|import|right:arrive	37
d|import|right:arrowleft	-48
d|import|right:arrowright	27
d|import|right:asking	-20
d|import|right:audience	-35
d|import|right:become	45
d|import|right:before	-15
d|import|right:behavior	44
d|import|right:better	-20
d|import|right:book	-29
d|import|right:both	-45
d|import|right:bought	-44
d|import|right:bring	34
d|import|right:by	-44
d|import|right:carry	-55
d|import|right:cdo	-55
d|import|right:change	31
d|import|right:come	-24
d|import|right:coming	-43
d|import|right:complete	-41
d|import|right:conductor	-28
d|import|right:connect	-39
d|import|right:connected	-31
d|import|right:contact	57
d|import|right:conversion	-61
d|import|right:copy	48
d|import|right:credential	-48
d|import|right:customer	34
d|import|right:daily	-35
d|import|right:dashboard	-32
d|import|right:data	30
d|import|right:database	-39
d|import|right:de	-52
d|import|right:demo	-52
d|import|right:destination	-71
d|import|right:do	-46
d|import|right:done	-54
d|import|right:donor	-51
d|import|right:drop	-32
d|import|right:due	-12
d|import|right:dump	-41
d|import|right:each	-42
d|import|right:email	25
d|import|right:emit	-49
d|import|right:engagement	61
d|import|right:enrich	-37
d|import|right:enrichment	-37
d|import|right:entry	24
d|import|right:eu	-31
d|import|right:europe	19
d|import|right:event	33
d|import|right:everybody	-64
d|import|right:expired	-37
d|import|right:export	-77
d|import|right:file	25
d|import|right:filled	-50
d|import|right:fine	-80
d|import|right:firebase	-52
d|import|right:flow	-60
d|import|right:follow	-19
d|import|right:for	-21
d|import|right:form	51
d|import|right:forward	-51
d|import|right:from	-41
d|import|right:get	-81
d|import|right:gold	39
d|import|right:grab	43
d|import|right:has	-25
d|import|right:hold	-47
d|import|right:hour	-18
d|import|right:id	-46
d|import|right:if	-38
d|import|right:import	74
d|import|right:in	57
d|import|right:ingest	64
d|import|right:ingestion	59
d|import|right:into	60
d|import|right:is	-54
d|import|right:its	55
d|import|right:join	-47
d|import|right:journey	-49
d|import|right:json	40
d|import|right:last	-48
d|import|right:later	-41
d|import|right:lead	41
d|import|right:lifecycle	38
d|import|right:list	-36
d|import|right:load	60
d|import|right:lookalike	-32
d|import|right:loyalty	50
d|import|right:mail	-13
d|import|right:member	-62
d|import|right:membership	-57
d|import|right:message	-43
d|import|right:missing	49
d|import|right:model	-41
d|import|right:more	-35
d|import|right:need	17
d|import|right:new	-42
d|import|right:next	-64
d|import|right:not	-24
d|import|right:not_event	-56
d|import|right:not_import	-46
d|import|right:not_write	26
d|import|right:notebook	-53
d|import|right:now	-53
d|import|right:nurture	-45
d|import|right:of	33
d|import|right:open	35
d|import|right:order	52
d|import|right:our	-36
d|import|right:parent	-49
d|import|right:partition	-50
d|import|right:people	-52
d|import|right:personalize	-43
d|import|right:place	-85
d|import|right:play	41
d|import|right:plus	53
d|import|right:possible	-65
d|import|right:postal	-45
d|import|right:profile	36
d|import|right:program	-49
d|import|right:pull	41
d|import|right:purchase	27
d|import|right:quota	-39
d|import|right:rather	45
d|import|right:read	64
d|import|right:reader	-43
d|import|right:recipient	-57
d|import|right:record	39
d|import|right:running	-80
d|import|right:scope	-38
d|import|right:score	52
d|import|right:search	-38
d|import|right:segmentation	50
d|import|right:send	20
d|import|right:server	-75
d|import|right:set	-62
d|import|right:should	-20
d|import|right:side	-52
d|import|right:since	-76
d|import|right:site	47
d|import|right:size	-56
d|import|right:slow	-39
d|import|right:smart	-37
d|import|right:someone	-51
d|import|right:source	56
d|import|right:stage	57
d|import|right:static	-29
d|import|right:stay	-17
d|import|right:table	36
d|import|right:tag	-57
d|import|right:take	62
d|import|right:taxonomy	-41
d|import|right:test	-31
d|import|right:text	-56
d|import|right:than	60
d|import|right:thank	-29
d|import|right:that	22
d|import|right:them	44
d|import|right:then	48
d|import|right:there	-67
d|import|right:thi	-47
d|import|right:through	-67
d|import|right:ticket	61
d|import|right:time	-33
d|import|right:to	56
d|import|right:today	-63
d|import|right:too	-71
d|import|right:trial	-45
d|import|right:untouched	-54
d|import|right:up	-34
d|import|right:update	-61
d|import|right:updated	-64
d|import|right:use	-29
d|import|right:var	-65
d|import|right:vip	-52
d|import|right:visible	43
d|import|right:w	-32
d|import|right:warehouse	-50
d|import|right:was	-60
d|import|right:we	28
d|import|right:week	-12
d|import|right:well	-46
d|import|right:when	-37
d|import|right:which	-41
d|import|right:who	-51
d|import|right:will	-18
d|import|right:within	-18
d|import|right:without	-46
d|import|right:work	-66
d|import|right:workflow	-45
d|import|right:write	-42
d|import|right:yesterday	-60
d|import|right:you	-62
d|import|role:means	-15
d|import|role:means|true	-68
d|import|role:none	10
d|import|role:none|false	-12
d|import|role:none|true	-19
d|import|role:place|true	-13
d|import|role:source	27
d|import|role:source|false	30
d|import|role:target	-37
d|import|role:target|false	-18
d|import|role:target|true	-68
d|import|t:: Q P	-40
d|import|t:: S P	-32
d|import|t:: also P	-72
d|import|t:: from F	-28
d|import|t:: use P	36
d|import|t:F : S	-46
d|import|t:F : import	-41
d|import|t:F Q contact	-56
d|import|t:F arrowleft S	-38
d|import|t:F arrowright L	52
d|import|t:F audience :	-54
d|import|t:F can thi	-44
d|import|t:F contact do	30
d|import|t:F contact list	-98
d|import|t:F get the	-68
d|import|t:F list get	-48
d|import|t:F nothing else	-45
d|import|t:F should get	-51
d|import|t:F should too	-42
d|import|t:F warehouse profile	-54
d|import|t:L N P	-51
d|import|t:L N Q	34
d|import|t:L alway has	40
d|import|t:L and P	-60
d|import|t:L arrowleft P	37
d|import|t:L audience somebody	-54
d|import|t:L maybe P	-37
d|import|t:L segment S	-20
d|import|t:L should know	44
d|import|t:L since last	-41
d|import|t:L to P	-52
d|import|t:L with Q	-51
d|import|t:P : Q	20
d|import|t:P : add	-41
d|import|t:P : all	-31
d|import|t:P : bring	32
d|import|t:P : copy	49
d|import|t:P : csv	-37
d|import|t:P : customer	-70
d|import|t:P : email	-43
d|import|t:P : emit	-50
d|import|t:P : export	-70
d|import|t:P : grab	43
d|import|t:P : import	53
d|import|t:P : mail	-24
d|import|t:P : membership	-43
d|import|t:P : now	-48
d|import|t:P : only	-37
d|import|t:P : our	-68
d|import|t:P : personalize	-46
d|import|t:P : pull	49
d|import|t:P : push	-89
d|import|t:P : report	-38
d|import|t:P : subscribe	-62
d|import|t:P : sync	-70
d|import|t:P : tell	-43
d|import|t:P Q and	-40
d|import|t:P Q file	56
d|import|t:P Q is	30
d|import|t:P Q will	-43
d|import|t:P S T	-54
d|import|t:P S from	-54
d|import|t:P S into	31
d|import|t:P S is	-67
d|import|t:P S to	-60
d|import|t:P T do	-36
d|import|t:P T user	-64
d|import|t:P account should	-28
d|import|t:P address book	-33
d|import|t:P alone Q	-45
d|import|t:P alone import	-51
d|import|t:P alway has	-52
d|import|t:P and L	-87
d|import|t:P and Q	-73
d|import|t:P and tell	-33
d|import|t:P and to	-39
d|import|t:P arrive in	31
d|import|t:P arrowleft S	-32
d|import|t:P as source	57
d|import|t:P as well	-52
d|import|t:P audience :	-49
d|import|t:P audience export	-40
d|import|t:P audience for	-30
d|import|t:P behavior :	47
d|import|t:P by postal	-46
d|import|t:P campaign activity	45
d|import|t:P campaign open	44
d|import|t:P can target	-48
d|import|t:P cdo update	-37
d|import|t:P change T	47
d|import|t:P contact already	-74
d|import|t:P contact database	-54
d|import|t:P contact export	-63
d|import|t:P contact import	26
d|import|t:P contact in	58
d|import|t:P contact list	-50
d|import|t:P contact update	-33
d|import|t:P conversion :	-39
d|import|t:P csv drop	-36
d|import|t:P csv import	55
d|import|t:P customer attribute	-56
d|import|t:P customer userid	-56
d|import|t:P data filled	-53
d|import|t:P data for	50
d|import|t:P data with	-44
d|import|t:P de export	-53
d|import|t:P destination and	-38
d|import|t:P due thi	-34
d|import|t:P entry T	43
d|import|t:P europe only	21
d|import|t:P event :	-25
d|import|t:P event export	-87
d|import|t:P event in	31
d|import|t:P export S	-61
d|import|t:P export T	-43
d|import|t:P export for	-49
d|import|t:P export of	-70
d|import|t:P export table	-64
d|import|t:P file of	-66
d|import|t:P firmographic for	-48
d|import|t:P flow for	-50
d|import|t:P for L	-46
d|import|t:P for S	-38
d|import|t:P for profile	-42
d|import|t:P form fill	55
d|import|t:P from S	-87
d|import|t:P get S	-84
d|import|t:P get the	-46
d|import|t:P how we	-48
d|import|t:P import S	53
d|import|t:P import T	53
d|import|t:P import of	63
d|import|t:P import work	-60
d|import|t:P in csv	-50
d|import|t:P in place	-49
d|import|t:P into L	25
d|import|t:P into Q	-54
d|import|t:P is already	-47
d|import|t:P is asking	-21
d|import|t:P is done	-84
d|import|t:P is in	-85
d|import|t:P is out	-54
d|import|t:P is too	-41
d|import|t:P job is	-85
d|import|t:P job stay	-58
d|import|t:P journey for	-63
d|import|t:P journey when	-24
d|import|t:P json of	-54
d|import|t:P lead from	-70
d|import|t:P lead import	32
d|import|t:P lead only	-37
d|import|t:P lifecycle stage	49
d|import|t:P list :	-59
d|import|t:P list export	-43
d|import|t:P list for	-85
d|import|t:P list from	-58
d|import|t:P list get	-49
d|import|t:P list import	49
d|import|t:P list of	-62
d|import|t:P match by	-35
d|import|t:P message when	-50
d|import|t:P need our	-39
d|import|t:P new data	-42
d|import|t:P newsletter list	-44
d|import|t:P notebook need	-53
d|import|t:P nothing else	-28
d|import|t:P now :	-43
d|import|t:P nurture for	-47
d|import|t:P on the	-52
d|import|t:P on what	-69
d|import|t:P please ask	-22
d|import|t:P profile for	-40
d|import|t:P profile update	-39
d|import|t:P rather than	57
d|import|t:P recipient from	-56
d|import|t:P segment S	-29
d|import|t:P segment for	-26
d|import|t:P segment into	43
d|import|t:P server event	-83
d|import|t:P should alway	-60
d|import|t:P should be	54
d|import|t:P should become	50
d|import|t:P should come	41
d|import|t:P should have	-60
d|import|t:P should know	-40
d|import|t:P should see	-41
d|import|t:P should tell	-78
d|import|t:P should too	-54
d|import|t:P site account	51
d|import|t:P smart campaign	-39
d|import|t:P so that	33
d|import|t:P static list	-31
d|import|t:P stay as	-73
d|import|t:P subscriber :	-38
d|import|t:P subscriber import	34
d|import|t:P subscriber to	-46
d|import|t:P table for	-72
d|import|t:P table to	73
d|import|t:P the Q	-41
d|import|t:P ticket import	40
d|import|t:P to L	66
d|import|t:P to Q	-65
d|import|t:P to S	-56
d|import|t:P to fill	-40
d|import|t:P to ingest	-33
d|import|t:P use the	-44
d|import|t:P user import	38
d|import|t:P user into	41
d|import|t:P warehouse profile	-66
d|import|t:P was yesterday	-62
d|import|t:P we do	-80
d|import|t:P we need	41
d|import|t:P we stopped	42
d|import|t:P when a	-36
d|import|t:P when someone	-46
d|import|t:P when they	-39
d|import|t:P will follow	-63
d|import|t:P with Q	-69
d|import|t:P workflow list	-43
d|import|t:P workflow should	-45
d|import|t:Q : P	-53
d|import|t:Q T P	-32
d|import|t:Q and P	-41
d|import|t:Q arrowright L	-34
d|import|t:Q inside L	-50
d|import|t:Q into L	-26
d|import|t:Q into P	-42
d|import|t:Q plus P	-49
d|import|t:Q the P	-37
d|import|t:Q to L	-40
d|import|t:Q to P	-14
d|import|t:S : P	-48
d|import|t:S arrowright F	-51
d|import|t:S arrowright P	-49
d|import|t:S for P	-42
d|import|t:S from F	46
d|import|t:S from L	-47
d|import|t:S from P	34
d|import|t:S in L	47
d|import|t:S into F	-66
d|import|t:S into P	-86
d|import|t:S let P	-57
d|import|t:S of P	45
d|import|t:S on F	-48
d|import|t:S on P	-50
d|import|t:S to P	-25
d|import|t:S using P	-45
d|import|t:S with F	-70
d|import|t:S with P	-58
d|import|t:a new P	-44
d|import|t:account from P	47
d|import|t:after that P	-43
d|import|t:agency use P	-80
d|import|t:and then P	-47
d|import|t:anything to P	-25
d|import|t:are in P	-67
d|import|t:arrive in P	-56
d|import|t:as in P	-35
d|import|t:attribute from L	-36
d|import|t:audience in F	-54
d|import|t:audience in P	-35
d|import|t:audience to F	-25
d|import|t:back to P	-45
d|import|t:be in P	-44
d|import|t:but export P	-47
d|import|t:campaign in P	-37
d|import|t:change to P	-44
d|import|t:coming from P	-37
d|import|t:connect my P	-62
d|import|t:connection between P	-34
d|import|t:connection with P	-41
d|import|t:contact from F	43
d|import|t:contact from P	24
d|import|t:contact of F	62
d|import|t:contact to P	-63
d|import|t:contact with F	-59
d|import|t:conversion of P	-41
d|import|t:csv from P	40
d|import|t:csv to P	-65
d|import|t:custom for P	-53
d|import|t:data export P	-61
d|import|t:data in P	-29
d|import|t:data into P	-33
d|import|t:data to P	-41
d|import|t:delete the P	-52
d|import|t:did for P	-52
d|import|t:event export P	-50
d|import|t:event from F	33
d|import|t:event in L	-55
d|import|t:event in P	-52
d|import|t:event of P	28
d|import|t:event stream P	-52
d|import|t:event to P	-38
d|import|t:everything to P	-43
d|import|t:export on P	-44
d|import|t:export to F	-67
d|import|t:file to P	-32
d|import|t:for us P	27
d|import|t:from Q P	-38
d|import|t:from a P	40
d|import|t:from our P	39
d|import|t:from the P	53
d|import|t:group in P	-42
d|import|t:history in P	-44
d|import|t:house on P	-51
d|import|t:i need P	-33
d|import|t:import S P	31
d|import|t:import from F	22
d|import|t:import from P	24
d|import|t:imported from P	-48
d|import|t:in P P	-36
d|import|t:in Q L	-78
d|import|t:in both P	-32
d|import|t:in from P	54
d|import|t:into a P	-65
d|import|t:is in L	-41
d|import|t:is in P	34
d|import|t:it in L	56
d|import|t:it is P	35
d|import|t:keep a P	-36
d|import|t:keep our P	-53
d|import|t:last year P	30
d|import|t:lead in P	-22
d|import|t:list in P	-48
d|import|t:me by P	-44
d|import|t:membership to P	-38
d|import|t:million customer P	-38
d|import|t:need : P	-26
d|import|t:need to P	50
d|import|t:next : P	22
d|import|t:not_Q but P	-52
d|import|t:of our L	-43
d|import|t:of the L	-20
d|import|t:of the P	37
d|import|t:on a P	-91
d|import|t:on the P	-58
d|import|t:order from P	-46
d|import|t:out of P	23
d|import|t:over to P	-48
d|import|t:please leave P	-39
d|import|t:profile as P	-46
d|import|t:profile in P	-47
d|import|t:profile to P	-22
d|import|t:profile with P	-34
d|import|t:provision the P	-38
d|import|t:purchase to P	-39
d|import|t:reachable through P	-47
d|import|t:read a P	53
d|import|t:record in P	-48
d|import|t:record which L	-54
d|import|t:recorded by P	44
d|import|t:refresh of P	-52
d|import|t:see in P	-53
d|import|t:segment in P	-39
d|import|t:segment into L	41
d|import|t:segment on P	47
d|import|t:segment to P	-49
d|import|t:server on F	-53
d|import|t:size in P	-27
d|import|t:so that P	-48
d|import|t:spreadsheet in F	-57
d|import|t:stream to P	-54
d|import|t:sync to F	-55
d|import|t:sync with F	-66
d|import|t:target system F	-56
d|import|t:target system P	-43
d|import|t:thing : P	55
d|import|t:to our F	-59
d|import|t:train a P	-27
d|import|t:trigger a P	-41
d|import|t:up a P	45
d|import|t:up in P	-26
d|import|t:up our P	-52
d|import|t:up with P	-33
d|import|t:user to P	-31
d|import|t:visible in P	-38
d|import|t:visit from P	49
d|import|t:want that P	-79
d|import|t:way that L	40
d|import|t:way that P	-52
d|import|t:we connected P	-48
d|import|t:we have P	-57
d|import|t:we use P	-58
d|import|t:work in P	-36
d|import|t:work with P	-37
d|import|task	-36
d|import|verb1:in|means	36
d|import|verb1:in|none	67
d|import|verb1:in|place	61
d|import|verb1:in|source	49
d|import|verb1:in|target	-33
d|import|verb1:out|means	-11
d|import|verb1:out|none	-19
d|import|verb1:out|place	-29
d|import|verb1:out|target	-42
d|import|verb1:rich|means	-58
d|import|verb1:rich|none	-97
d|import|verb1:rich|place	-47
d|import|verbs:in+out|means	-63
d|import|verbs:in+out|none	75
d|import|verbs:in+out|place	55
d|import|verbs:in+out|target	-54
d|import|verbs:in|means	36
d|import|verbs:in|none	57
d|import|verbs:in|place	56
d|import|verbs:in|source	38
d|import|verbs:out+rich|none	-53
d|import|verbs:out|means	-7
d|import|verbs:out|none	-36
d|import|verbs:out|place	-42
d|import|verbs:out|source	10
d|import|verbs:out|target	-38
d|import|verbs:rich|means	-58
d|import|verbs:rich|none	-98
d|import|verbs:rich|place	-47
d|import|verbs:|means	-28
d|import|verbs:|none	-24
d|import|verbs:|target	-43
d|import|w:F	29
d|import|w:L	23
d|import|w:N	-25
d|import|w:P	25
d|import|w:Q	-19
d|import|w:S	-13
d|import|w:a	-14
d|import|w:abandon	-35
d|import|w:above	-36
d|import|w:account	-19
d|import|w:activate	-71
d|import|w:activity	41
d|import|w:ad	-82
d|import|w:add	-40
d|import|w:additionally	-27
d|import|w:ads	-27
d|import|w:advertise	-74
d|import|w:affinity	-77
d|import|w:age	-32
d|import|w:agent	-49
d|import|w:alert	-56
d|import|w:all	-31
d|import|w:already	-22
d|import|w:and	16
d|import|w:api	-65
d|import|w:append	-50
d|import|w:are	-5
d|import|w:as	-8
d|import|w:attribute	-12
d|import|w:audience	-35
d|import|w:audit	-41
d|import|w:authorization	-52
d|import|w:automatic	-37
d|import|w:back	-13
d|import|w:be	-5
d|import|w:become	31
d|import|w:before	-21
d|import|w:behavior	47
d|import|w:behavioral	-37
d|import|w:belong	-37
d|import|w:best	-67
d|import|w:between	-49
d|import|w:bi	-49
d|import|w:big	-63
d|import|w:blog	-40
d|import|w:book	-35
d|import|w:boss	-46
d|import|w:both	-66
d|import|w:bought	-47
d|import|w:break	-49
d|import|w:bring	36
d|import|w:broadcast	-66
d|import|w:bucket	-64
d|import|w:budget	-23
d|import|w:buy	-48
d|import|w:by	-32
d|import|w:call	-37
d|import|w:campaign	-28
d|import|w:carry	-56
d|import|w:channel	-64
d|import|w:check	-30
d|import|w:classify	-53
d|import|w:click	22
d|import|w:clickstream	-58
d|import|w:collector	-54
d|import|w:coming	-47
d|import|w:company	-73
d|import|w:complete	-42
d|import|w:connect	-46
d|import|w:connection	-37
d|import|w:consume	45
d|import|w:contact	24
d|import|w:content	-31
d|import|w:conversion	-77
d|import|w:convert	-39
d|import|w:cook	-50
d|import|w:count	-57
d|import|w:current	-50
d|import|w:custom	-19
d|import|w:customer	-13
d|import|w:dashboard	-57
d|import|w:de	-51
d|import|w:delete	-63
d|import|w:deliver	-75
d|import|w:destination	-67
d|import|w:disappear	-20
d|import|w:doe	-82
d|import|w:donor	-47
d|import|w:download	-39
d|import|w:drive	-61
d|import|w:due	-12
d|import|w:dump	-40
d|import|w:dynamic	-39
d|import|w:each	-71
d|import|w:email	-24
d|import|w:emit	-50
d|import|w:engagement	35
d|import|w:enrich	-66
d|import|w:enrichment	-71
d|import|w:enter	-38
d|import|w:entered	-36
d|import|w:europe	26
d|import|w:everybody	-62
d|import|w:exclude	-32
d|import|w:exist	-75
d|import|w:expired	-74
d|import|w:export	-44
d|import|w:exporting	-54
d|import|w:fail	-59
d|import|w:failed	-48
d|import|w:festival	-42
d|import|w:fetch	-54
d|import|w:finance	-66
d|import|w:find	-39
d|import|w:fire	-32
d|import|w:firebase	-51
d|import|w:firmographic	-51
d|import|w:first	48
d|import|w:floodlight	-58
d|import|w:for	-18
d|import|w:forward	-30
d|import|w:fresh	-43
d|import|w:from	18
d|import|w:give	-73
d|import|w:goer	-42
d|import|w:grab	65
d|import|w:guest	-52
d|import|w:hand	-68
d|import|w:happened	-61
d|import|w:have	-20
d|import|w:help	-42
d|import|w:hi	-23
d|import|w:hold	-48
d|import|w:home	-50
d|import|w:hook	-33
d|import|w:hot	-57
d|import|w:hour	-8
d|import|w:house	-70
d|import|w:i	-20
d|import|w:id	-39
d|import|w:if	-8
d|import|w:import	59
d|import|w:imported	-25
d|import|w:in	26
d|import|w:income	-36
d|import|w:ingest	67
d|import|w:ingestion	46
d|import|w:instead	-22
d|import|w:into	23
d|import|w:invoice	69
d|import|w:is	-17
d|import|w:it	-4
d|import|w:journey	-22
d|import|w:json	-15
d|import|w:kept	-50
d|import|w:kid	-51
d|import|w:lack	-43
d|import|w:lapsed	-27
d|import|w:left	-48
d|import|w:let	-70
d|import|w:list	-41
d|import|w:load	39
d|import|w:log	-22
d|import|w:longer	-20
d|import|w:look	-52
d|import|w:lost	-15
d|import|w:mailaddress	-45
d|import|w:mailing	-39
d|import|w:make	-46
d|import|w:manager	-35
d|import|w:mark	-55
d|import|w:marketing	-24
d|import|w:may	-39
d|import|w:me	-20
d|import|w:measure	-29
d|import|w:media	-50
d|import|w:member	-44
d|import|w:membership	-18
d|import|w:metric	-64
d|import|w:million	-51
d|import|w:more	-80
d|import|w:my	-61
d|import|w:name	-63
d|import|w:new	-57
d|import|w:newsletter	-37
d|import|w:next	-22
d|import|w:no	-22
d|import|w:not	-14
d|import|w:not_P	-32
d|import|w:not_audience	-90
d|import|w:not_conductor	-61
d|import|w:not_export	-38
d|import|w:not_import	39
d|import|w:not_list	-60
d|import|w:not_profile	-62
d|import|w:not_push	-48
d|import|w:not_send	-45
d|import|w:notebook	-52
d|import|w:notify	-43
d|import|w:number	-33
d|import|w:nurture	-46
d|import|w:object	35
d|import|w:of	14
d|import|w:off	-28
d|import|w:offline	-25
d|import|w:on	-9
d|import|w:only	-24
d|import|w:open	32
d|import|w:ops	-42
d|import|w:outbound	-53
d|import|w:own	-61
d|import|w:parent	-66
d|import|w:part	-28
d|import|w:password	-56
d|import|w:people	-21
d|import|w:ping	-16
d|import|w:platform	-31
d|import|w:please	2
d|import|w:policy	-47
d|import|w:populate	-46
d|import|w:post	-45
d|import|w:predict	-65
d|import|w:pricing	-48
d|import|w:print	-66
d|import|w:provider	-69
d|import|w:provision	-39
d|import|w:pull	57
d|import|w:push	-29
d|import|w:put	-29
d|import|w:qualify	-22
d|import|w:quota	-18
d|import|w:raw	-30
d|import|w:reach	-82
d|import|w:reachable	-48
d|import|w:read	51
d|import|w:reader	-62
d|import|w:real	-66
d|import|w:recipient	-52
d|import|w:refresh	-36
d|import|w:remove	-41
d|import|w:reporting	-63
d|import|w:request	-28
d|import|w:rule	-44
d|import|w:sale	-56
d|import|w:save	-52
d|import|w:scientist	-51
d|import|w:scope	-32
d|import|w:scoring	-57
d|import|w:section	-77
d|import|w:segment	-43
d|import|w:send	-32
d|import|w:server	-24
d|import|w:service	-50
d|import|w:set	-27
d|import|w:shared	-61
d|import|w:ship	-64
d|import|w:should	-33
d|import|w:show	-26
d|import|w:side	-62
d|import|w:signed	-45
d|import|w:similar	-43
d|import|w:size	-68
d|import|w:smart	-38
d|import|w:sms	-57
d|import|w:social	-53
d|import|w:somebody	-15
d|import|w:someone	-52
d|import|w:source	40
d|import|w:sport	-42
d|import|w:static	-52
d|import|w:stop	-35
d|import|w:subscriber	-41
d|import|w:support	-53
d|import|w:survey	40
d|import|w:synced	-46
d|import|w:tag	-66
d|import|w:take	36
d|import|w:target	-27
d|import|w:task	-32
d|import|w:team	-44
d|import|w:template	-47
d|import|w:test	-61
d|import|w:text	-66
d|import|w:thank	-51
d|import|w:that	-14
d|import|w:them	30
d|import|w:these	-39
d|import|w:thi	-33
d|import|w:those	-6
d|import|w:through	-74
d|import|w:ticket	22
d|import|w:tier	-92
d|import|w:time	-42
d|import|w:tool	-59
d|import|w:topic	-39
d|import|w:touch	-40
d|import|w:track	-23
d|import|w:train	-55
d|import|w:trial	-74
d|import|w:trigger	-37
d|import|w:type	-41
d|import|w:up	-27
d|import|w:update	-47
d|import|w:updated	-44
d|import|w:upload	-34
d|import|w:user	-30
d|import|w:var	-70
d|import|w:vip	-101
d|import|w:visit	43
d|import|w:visitor	-23
d|import|w:w	-31
d|import|w:want	-27
d|import|w:warehouse	-92
d|import|w:week	-8
d|import|w:welcome	-60
d|import|w:weve	-46
d|import|w:when	-31
d|import|w:where	-28
d|import|w:who	-82
d|import|w:win	-42
d|import|w:winback	-28
d|import|w:within	-20
d|import|w:without	-62
d|import|w:work	-47
d|import|w:workflow	-27
d|import|w:write	-45
d|import|w:year	-11
d|import|w:you	-11
d|import|ways:has|1	65
d|import|ways:has|3	-15
d|import|ways:lacks|2	-56
d|import|ways:lacks|3	-29
d|open	29
d|open|audience	-18
d|open|b:: F	-66
d|open|b:: P	17
d|open|b:: Q	-24
d|open|b:: S	-2
d|open|b:: audience	-25
d|open|b:: contact	-78
d|open|b:: content	-57
d|open|b:: email	-42
d|open|b:: enrich	-67
d|open|b:: enrichment	-33
d|open|b:: export	-43
d|open|b:: get	-16
d|open|b:: import	-58
d|open|b:: keep	54
d|open|b:: load	-25
d|open|b:: lookalike	-41
d|open|b:: mail	-40
d|open|b:: next	-7
d|open|b:: object	-82
d|open|b:: our	-44
d|open|b:: owner	-37
d|open|b:: personalize	-43
d|open|b:: push	-29
d|open|b:: put	-44
d|open|b:: scope	-30
d|open|b:: trial	-54
d|open|b:: update	-28
d|open|b:: vendor	-33
d|open|b:: what	41
d|open|b:: write	-67
d|open|b:F :	-62
d|open|b:F S	-52
d|open|b:F T	-42
d|open|b:F and	-64
d|open|b:F arrowleft	-34
d|open|b:F arrowright	-70
d|open|b:F audience	-112
d|open|b:F contact	-84
d|open|b:F customer	-37
d|open|b:F data	-38
d|open|b:F get	-73
d|open|b:F import	-59
d|open|b:F know	-65
d|open|b:F list	-47
d|open|b:F of	-44
d|open|b:F order	-51
d|open|b:F segment	-59
d|open|b:F should	-58
d|open|b:F the	-46
d|open|b:F warehouse	-43
d|open|b:L audience	-28
d|open|b:L fix	-42
d|open|b:L get	-36
d|open|b:L know	-62
d|open|b:L profile	-64
d|open|b:L score	-48
d|open|b:L segment	-59
d|open|b:L support	42
d|open|b:L the	-40
d|open|b:L to	-25
d|open|b:L use	-42
d|open|b:N of	-38
d|open|b:P Q	-41
d|open|b:P S	-86
d|open|b:P T	47
d|open|b:P activity	-49
d|open|b:P add	-67
d|open|b:P alone	-46
d|open|b:P and	39
d|open|b:P append	-41
d|open|b:P arrowleft	-29
d|open|b:P article	-51
d|open|b:P as	-53
d|open|b:P asap	-48
d|open|b:P attribute	-24
d|open|b:P audience	-64
d|open|b:P broadcast	-59
d|open|b:P but	-51
d|open|b:P by	-40
d|open|b:P campaign	-55
d|open|b:P cm	-47
d|open|b:P complete	-29
d|open|b:P conductor	-38
d|open|b:P contact	-65
d|open|b:P conversion	-31
d|open|b:P cookie	-54
d|open|b:P customer	-44
d|open|b:P database	-47
d|open|b:P de	-58
d|open|b:P delivery	-44
d|open|b:P demo	-64
d|open|b:P due	-25
d|open|b:P enhance	-45
d|open|b:P enrichment	-40
d|open|b:P entry	-42
d|open|b:P eu	-50
d|open|b:P europe	-54
d|open|b:P event	-36
d|open|b:P export	-74
d|open|b:P firebase	53
d|open|b:P for	-19
d|open|b:P form	-46
d|open|b:P from	-59
d|open|b:P get	-26
d|open|b:P gold	-48
d|open|b:P has	-35
d|open|b:P hashed	-32
d|open|b:P import	-66
d|open|b:P in	-62
d|open|b:P informed	-58
d|open|b:P ingest	-51
d|open|b:P ingestion	-51
d|open|b:P is	-21
d|open|b:P job	-81
d|open|b:P journey	-40
d|open|b:P know	-53
d|open|b:P later	-37
d|open|b:P lead	-75
d|open|b:P list	-48
d|open|b:P login	-46
d|open|b:P match	-42
d|open|b:P model	-48
d|open|b:P need	-78
d|open|b:P not	-51
d|open|b:P nurture	-52
d|open|b:P of	-46
d|open|b:P on	-49
d|open|b:P open	-56
d|open|b:P order	-58
d|open|b:P people	46
d|open|b:P profile	-53
d|open|b:P property	-42
d|open|b:P prospect	-56
d|open|b:P purchase	-38
d|open|b:P quota	-29
d|open|b:P rather	-34
d|open|b:P registered	-50
d|open|b:P scenario	-47
d|open|b:P segment	-58
d|open|b:P server	-38
d|open|b:P should	-53
d|open|b:P site	-56
d|open|b:P so	-63
d|open|b:P source	-61
d|open|b:P stay	-71
d|open|b:P subscriber	-36
d|open|b:P success	-55
d|open|b:P sync	64
d|open|b:P tag	-40
d|open|b:P the	28
d|open|b:P ticket	-70
d|open|b:P to	-88
d|open|b:P trigger	-62
d|open|b:P user	-68
d|open|b:P warehouse	-43
d|open|b:P was	-47
d|open|b:P we	-77
d|open|b:P when	-37
d|open|b:P will	-60
d|open|b:P work	-60
d|open|b:P workflow	-48
d|open|b:Q :	-28
d|open|b:Q P	-53
d|open|b:Q Q	-46
d|open|b:Q S	-23
d|open|b:Q T	-23
d|open|b:Q account	-118
d|open|b:Q and	-53
d|open|b:Q arrive	-39
d|open|b:Q arrowright	-34
d|open|b:Q as	-27
d|open|b:Q attribute	-24
d|open|b:Q audience	-25
d|open|b:Q can	-30
d|open|b:Q come	-31
d|open|b:Q contact	-11
d|open|b:Q customer	-17
d|open|b:Q data	-45
d|open|b:Q delivery	-43
d|open|b:Q due	-20
d|open|b:Q enrich	-66
d|open|b:Q europe	-27
d|open|b:Q event	-18
d|open|b:Q export	-29
d|open|b:Q file	-22
d|open|b:Q firebase	-68
d|open|b:Q for	-40
d|open|b:Q hashed	-66
d|open|b:Q import	-16
d|open|b:Q integration	-123
d|open|b:Q is	22
d|open|b:Q job	-24
d|open|b:Q keep	-61
d|open|b:Q know	-34
d|open|b:Q later	-19
d|open|b:Q lead	-22
d|open|b:Q make	-110
d|open|b:Q maybe	-44
d|open|b:Q my	-101
d|open|b:Q not	-39
d|open|b:Q nothing	-46
d|open|b:Q on	-28
d|open|b:Q people	-32
d|open|b:Q please	-48
d|open|b:Q plus	-9
d|open|b:Q purchase	-39
d|open|b:Q segment	-25
d|open|b:Q should	-31
d|open|b:Q so	-33
d|open|b:Q success	-50
d|open|b:Q survey	-36
d|open|b:Q sync	-121
d|open|b:Q taxonomy	-40
d|open|b:Q that	-88
d|open|b:Q the	-81
d|open|b:Q ticket	-38
d|open|b:Q to	-20
d|open|b:Q together	-133
d|open|b:Q trigger	-36
d|open|b:Q use	-69
d|open|b:Q user	-27
d|open|b:Q we	-8
d|open|b:Q when	-26
d|open|b:Q with	-38
d|open|b:S :	-56
d|open|b:S P	-54
d|open|b:S Q	-26
d|open|b:S T	-84
d|open|b:S are	-46
d|open|b:S arrowright	-29
d|open|b:S before	-60
d|open|b:S by	-42
d|open|b:S file	-51
d|open|b:S for	-26
d|open|b:S from	-28
d|open|b:S in	-41
d|open|b:S into	-23
d|open|b:S let	-40
d|open|b:S of	-60
d|open|b:S on	-27
d|open|b:S please	-65
d|open|b:S segment	-44
d|open|b:S there	-34
d|open|b:S through	-22
d|open|b:S to	-57
d|open|b:S we	-66
d|open|b:S with	-18
d|open|b:S without	-58
d|open|b:T and	-37
d|open|b:T dump	-45
d|open|b:T export	-79
d|open|b:T for	-67
d|open|b:T not	-24
d|open|b:T please	-35
d|open|b:T refresh	-37
d|open|b:T user	68
d|open|b:a P	-62
d|open|b:a T	-75
d|open|b:a check	-32
d|open|b:a churn	-54
d|open|b:a csv	-69
d|open|b:a custom	50
d|open|b:a destination	-37
d|open|b:a file	-59
d|open|b:a job	-10
d|open|b:a lookalike	-70
d|open|b:a not_purchase	-58
d|open|b:a user	-17
d|open|b:a way	-34
d|open|b:about failed	-47
d|open|b:about our	-56
d|open|b:about people	-37
d|open|b:about something	-25
d|open|b:account import	-36
d|open|b:account should	-36
d|open|b:activate S	-68
d|open|b:activity :	-30
d|open|b:ad platform	-89
d|open|b:add P	-57
d|open|b:advertise to	-81
d|open|b:affinity for	-62
d|open|b:age and	-66
d|open|b:agency need	-93
d|open|b:agency use	-15
d|open|b:all channel	-69
d|open|b:alone Q	-33
d|open|b:already come	-7
d|open|b:already next	-21
d|open|b:alway has	-35
d|open|b:alway hold	-43
d|open|b:an F	-44
d|open|b:an Q	-66
d|open|b:an audience	22
d|open|b:an authorization	-52
d|open|b:an email	-64
d|open|b:an export	-54
d|open|b:and L	37
d|open|b:and Q	-87
d|open|b:and contact	-50
d|open|b:and do	-31
d|open|b:and income	-66
d|open|b:and keep	-45
d|open|b:and store	-54
d|open|b:and then	-17
d|open|b:answer on	-33
d|open|b:api and	-33
d|open|b:api for	-41
d|open|b:append P	-51
d|open|b:append Q	-33
d|open|b:are missing	-42
d|open|b:arrowright F	-45
d|open|b:arrowright P	-32
d|open|b:arrowright profile	-36
d|open|b:article with	-63
d|open|b:as a	-33
d|open|b:as conversion	-26
d|open|b:as csv	-25
d|open|b:as profile	-47
d|open|b:as source	-50
d|open|b:as well	-23
d|open|b:attribute in	-30
d|open|b:audience :	-61
d|open|b:audience S	-37
d|open|b:audience as	-17
d|open|b:audience in	-26
d|open|b:audience membership	-24
d|open|b:audience of	22
d|open|b:audience size	-63
d|open|b:audience sync	-83
d|open|b:audience the	-28
d|open|b:audience to	-28
d|open|b:audience with	-66
d|open|b:authorize Q	-72
d|open|b:back Q	-39
d|open|b:back S	-53
d|open|b:back our	-64
d|open|b:be loaded	-59
d|open|b:be reachable	-52
d|open|b:become L	-45
d|open|b:become S	-28
d|open|b:before the	-12
d|open|b:between Q	-95
d|open|b:bring Q	-42
d|open|b:bring in	-55
d|open|b:build an	25
d|open|b:but thi	-25
d|open|b:buyer to	-42
d|open|b:by L	-52
d|open|b:by P	-48
d|open|b:by Q	-47
d|open|b:call our	-39
d|open|b:campaign for	38
d|open|b:can i	26
d|open|b:can target	-40
d|open|b:can thi	-8
d|open|b:can we	-120
d|open|b:carry the	-56
d|open|b:check up	-32
d|open|b:churn model	-47
d|open|b:classify our	-46
d|open|b:come in	-8
d|open|b:company data	-82
d|open|b:complete our	-27
d|open|b:connect P	31
d|open|b:connect Q	-99
d|open|b:connected P	-41
d|open|b:contact T	-42
d|open|b:contact already	-7
d|open|b:contact become	-39
d|open|b:contact export	-28
d|open|b:contact for	-37
d|open|b:contact from	-31
d|open|b:contact in	-28
d|open|b:contact list	-41
d|open|b:contact of	-36
d|open|b:contact out	-38
d|open|b:contact sync	-33
d|open|b:contact to	-33
d|open|b:contact with	-28
d|open|b:content affinity	-62
d|open|b:content with	-39
d|open|b:conversion :	-42
d|open|b:conversion or	-56
d|open|b:conversion to	-19
d|open|b:conversion tracking	-33
d|open|b:could somebody	-12
d|open|b:coupon collector	-61
d|open|b:create P	-44
d|open|b:create a	31
d|open|b:create an	-41
d|open|b:csv of	-44
d|open|b:custom for	-53
d|open|b:customer should	-53
d|open|b:customer to	-33
d|open|b:customer with	-62
d|open|b:data arrowright	-54
d|open|b:data for	-34
d|open|b:data from	-29
d|open|b:data in	-75
d|open|b:data of	-54
d|open|b:data out	-56
d|open|b:data to	-42
d|open|b:de export	-42
d|open|b:delete the	-109
d|open|b:destination for	-37
d|open|b:do Q	-49
d|open|b:do in	-57
d|open|b:do with	-76
d|open|b:doe P	-69
d|open|b:done Q	-53
d|open|b:download my	-57
d|open|b:drive request	-67
d|open|b:due thi	-46
d|open|b:dump of	-45
d|open|b:e mail	-80
d|open|b:else :	-25
d|open|b:email mailaddress	-55
d|open|b:email me	-52
d|open|b:end up	-43
d|open|b:enrich S	-83
d|open|b:enrich content	-39
d|open|b:enrich customer	-67
d|open|b:enrich my	-73
d|open|b:enrich through	-30
d|open|b:enrich with	-30
d|open|b:enrichment :	-33
d|open|b:enter S	-15
d|open|b:europe Q	-43
d|open|b:europe only	-23
d|open|b:event P	-35
d|open|b:event before	-55
d|open|b:event export	-24
d|open|b:event from	-60
d|open|b:event in	-22
d|open|b:event of	-45
d|open|b:everyone is	-42
d|open|b:export P	-68
d|open|b:export S	-97
d|open|b:export T	-81
d|open|b:export audience	-16
d|open|b:export field	46
d|open|b:export job	-59
d|open|b:export my	-114
d|open|b:export nothing	-41
d|open|b:export of	-19
d|open|b:export our	-36
d|open|b:export to	-54
d|open|b:failed job	-47
d|open|b:festival goer	-40
d|open|b:field T	-66
d|open|b:field model	46
d|open|b:field on	-38
d|open|b:file with	-58
d|open|b:fine what	-20
d|open|b:first time	-44
d|open|b:fix that	-42
d|open|b:floodlight conversion	-62
d|open|b:follow later	-23
d|open|b:for L	-36
d|open|b:for N	-41
d|open|b:for Q	-32
d|open|b:for a	-27
d|open|b:for each	-39
d|open|b:for our	-78
d|open|b:for profile	-58
d|open|b:for segmentation	-43
d|open|b:for those	-15
d|open|b:for us	-25
d|open|b:for visitor	-47
d|open|b:from F	-40
d|open|b:from L	-46
d|open|b:from P	-25
d|open|b:from Q	-9
d|open|b:from S	-24
d|open|b:from an	-65
d|open|b:from our	-80
d|open|b:from the	-41
d|open|b:get S	-84
d|open|b:get our	-24
d|open|b:get the	-50
d|open|b:give me	-91
d|open|b:go to	-38
d|open|b:has bought	-39
d|open|b:has kid	-41
d|open|b:has the	-35
d|open|b:have P	-55
d|open|b:have Q	-33
d|open|b:have to	-62
d|open|b:help P	-47
d|open|b:help Q	-37
d|open|b:help i	-43
d|open|b:help me	-42
d|open|b:help send	-75
d|open|b:hi team	-20
d|open|b:hold the	-43
d|open|b:holder to	-48
d|open|b:home cook	-72
d|open|b:how similar	-42
d|open|b:how to	-31
d|open|b:i need	-62
d|open|b:i want	14
d|open|b:i would	-10
d|open|b:id like	-70
d|open|b:if a	-56
d|open|b:if an	-35
d|open|b:import P	-19
d|open|b:import Q	-38
d|open|b:import T	-20
d|open|b:import contact	-24
d|open|b:import customer	-81
d|open|b:import event	-44
d|open|b:import from	-47
d|open|b:import keep	-48
d|open|b:import purchase	-48
d|open|b:import the	-68
d|open|b:import work	-21
d|open|b:imported from	-30
d|open|b:in :	-6
d|open|b:in F	-39
d|open|b:in L	-22
d|open|b:in P	-21
d|open|b:in all	-68
d|open|b:in our	-42
d|open|b:in please	-43
d|open|b:in which	-40
d|open|b:informed about	-44
d|open|b:ingest F	-31
d|open|b:ingest P	-31
d|open|b:ingest our	-56
d|open|b:inside P	-28
d|open|b:integrate P	-30
d|open|b:integrate Q	-103
d|open|b:into L	-43
d|open|b:into P	-26
d|open|b:into profile	-50
d|open|b:is P	-86
d|open|b:is Q	-41
d|open|b:is a	34
d|open|b:is about	-25
d|open|b:is running	-20
d|open|b:is the	36
d|open|b:is to	-41
d|open|b:it answer	-33
d|open|b:it for	-51
d|open|b:its contact	-39
d|open|b:job is	-20
d|open|b:job platform	-46
d|open|b:journey for	-33
d|open|b:keep Q	-45
d|open|b:keep the	-45
d|open|b:keep user	-66
d|open|b:kid :	-41
d|open|b:know about	-45
d|open|b:know it	-41
d|open|b:know our	-51
d|open|b:know who	-40
d|open|b:lead enter	-56
d|open|b:lead from	-29
d|open|b:lead sync	-37
d|open|b:leave P	-46
d|open|b:leave out	-65
d|open|b:let P	-74
d|open|b:lifecycle stage	-48
d|open|b:lifetime value	-48
d|open|b:like our	-38
d|open|b:like the	-52
d|open|b:like to	-17
d|open|b:like we	-35
d|open|b:link Q	-84
d|open|b:list S	-35
d|open|b:list for	-27
d|open|b:list of	-24
d|open|b:load a	-59
d|open|b:lookalike for	-68
d|open|b:mail me	-67
d|open|b:mailaddress when	-55
d|open|b:make that	-31
d|open|b:manager asked	-31
d|open|b:marketing tool	-78
d|open|b:match our	-72
d|open|b:maybe P	-38
d|open|b:maybe Q	-20
d|open|b:me about	-47
d|open|b:me an	-57
d|open|b:me by	-62
d|open|b:me target	-90
d|open|b:me when	-56
d|open|b:measure P	-34
d|open|b:media agency	-59
d|open|b:member of	-19
d|open|b:membership in	-39
d|open|b:message to	-50
d|open|b:mirror P	-48
d|open|b:missing :	-20
d|open|b:missing in	-42
d|open|b:mobile app	-40
d|open|b:more about	-47
d|open|b:move our	-33
d|open|b:my P	-66
d|open|b:my Q	-65
d|open|b:my audience	-91
d|open|b:my manager	-31
d|open|b:my profile	-76
d|open|b:need S	-23
d|open|b:need server	-34
d|open|b:need to	-19
d|open|b:new lead	-62
d|open|b:newsletter reader	-58
d|open|b:next :	-4
d|open|b:not not_P	-46
d|open|b:not not_Q	-29
d|open|b:not not_import	-44
d|open|b:not_P :	-19
d|open|b:not_P we	-32
d|open|b:now Q	-19
d|open|b:now and	-57
d|open|b:oauth for	-62
d|open|b:object :	-82
d|open|b:of F	-52
d|open|b:of P	-37
d|open|b:of Q	-17
d|open|b:of audience	-65
d|open|b:of customer	-27
d|open|b:of not_P	-40
d|open|b:of profile	-46
d|open|b:of the	-23
d|open|b:of user	-60
d|open|b:old system	-55
d|open|b:on F	-36
d|open|b:on Q	-23
d|open|b:on our	-22
d|open|b:on social	-63
d|open|b:on the	-36
d|open|b:on their	-34
d|open|b:on what	-37
d|open|b:open click	-34
d|open|b:or custom	-56
d|open|b:order T	-48
d|open|b:other system	-56
d|open|b:our P	6
d|open|b:our Q	-25
d|open|b:our S	-48
d|open|b:our agency	-15
d|open|b:our analyst	-32
d|open|b:our app	-45
d|open|b:our article	-46
d|open|b:our audience	-84
d|open|b:our blog	-62
d|open|b:our crm	-52
d|open|b:our email	-64
d|open|b:our loyalty	-53
d|open|b:our media	-59
d|open|b:our mobile	-40
d|open|b:our partner	-95
d|open|b:our profile	-22
d|open|b:our scoring	-48
d|open|b:our segment	-27
d|open|b:our shop	-48
d|open|b:outbound P	-43
d|open|b:owner is	-37
d|open|b:parent of	-68
d|open|b:people are	-42
d|open|b:people in	-48
d|open|b:people of	-50
d|open|b:people that	-35
d|open|b:people we	-30
d|open|b:pick up	-33
d|open|b:place we	-45
d|open|b:platform :	-46
d|open|b:please :	-34
d|open|b:policy holder	-52
d|open|b:post a	-69
d|open|b:predict who	-41
d|open|b:profile :	-31
d|open|b:profile T	-27
d|open|b:profile and	-50
d|open|b:profile of	-36
d|open|b:profile the	-32
d|open|b:profile with	-32
d|open|b:property with	-48
d|open|b:pull data	-42
d|open|b:pull our	-58
d|open|b:purchase as	-27
d|open|b:purchase event	-24
d|open|b:purchase from	-60
d|open|b:purchase so	-64
d|open|b:push S	-74
d|open|b:push for	-59
d|open|b:push the	-56
d|open|b:put S	-87
d|open|b:query P	-59
d|open|b:rather than	-26
d|open|b:reach S	-74
d|open|b:reachable through	-52
d|open|b:read event	-46
d|open|b:read the	-55
d|open|b:registered user	-52
d|open|b:replicate audience	-39
d|open|b:run T	-46
d|open|b:running fine	-20
d|open|b:scope :	-23
d|open|b:score how	-42
d|open|b:score on	-43
d|open|b:scoring api	-33
d|open|b:segment :	-44
d|open|b:segment S	-35
d|open|b:segment import	-37
d|open|b:send S	-86
d|open|b:send audience	-27
d|open|b:send data	-33
d|open|b:send the	-25
d|open|b:send to	-94
d|open|b:server event	-25
d|open|b:server side	-33
d|open|b:share S	-78
d|open|b:should alway	-37
d|open|b:should carry	-70
d|open|b:should end	-43
d|open|b:should get	-67
d|open|b:should go	-34
d|open|b:should have	-47
d|open|b:should i	-56
d|open|b:should too	-62
d|open|b:side conversion	-34
d|open|b:signed up	-30
d|open|b:similar everyone	-42
d|open|b:since P	-81
d|open|b:social data	-65
d|open|b:somebody Q	-32
d|open|b:somebody enter	-21
d|open|b:somebody import	-53
d|open|b:someone convert	-36
d|open|b:something else	-25
d|open|b:source :	-82
d|open|b:source of	-26
d|open|b:sport section	-59
d|open|b:stay as	-19
d|open|b:store what	-33
d|open|b:support P	48
d|open|b:sync P	-67
d|open|b:sync into	-28
d|open|b:sync my	-90
d|open|b:sync profile	-48
d|open|b:sync with	47
d|open|b:system F	-50
d|open|b:tag article	-59
d|open|b:tag for	-39
d|open|b:target S	-90
d|open|b:target system	-46
d|open|b:target them	-40
d|open|b:team can	-20
d|open|b:tell P	-20
d|open|b:tell Q	-27
d|open|b:test drive	-67
d|open|b:than not_Q	-27
d|open|b:that F	-58
d|open|b:that L	-36
d|open|b:that P	-38
d|open|b:that Q	-25
d|open|b:that contact	-31
d|open|b:that its	-39
d|open|b:that reach	-35
d|open|b:that the	-34
d|open|b:the F	-88
d|open|b:the L	-28
d|open|b:the P	-73
d|open|b:the Q	-24
d|open|b:the S	-38
d|open|b:the ad	-47
d|open|b:the agency	-93
d|open|b:the contact	-35
d|open|b:the data	-7
d|open|b:the event	-40
d|open|b:the old	-60
d|open|b:the other	-56
d|open|b:the people	-54
d|open|b:the profile	-43
d|open|b:the segment	-69
d|open|b:the server	-42
d|open|b:the sport	-62
d|open|b:the weekend	-12
d|open|b:their L	-55
d|open|b:them :	-30
d|open|b:then Q	-21
d|open|b:there a	-32
d|open|b:there is	-58
d|open|b:they must	-37
d|open|b:thi Q	-36
d|open|b:thi be	-8
d|open|b:thi is	-25
d|open|b:thi week	-46
d|open|b:those who	-28
d|open|b:through F	-51
d|open|b:through P	-39
d|open|b:ticket N	-46
d|open|b:time buyer	-44
d|open|b:to F	-42
d|open|b:to L	-80
d|open|b:to P	-21
d|open|b:to Q	-22
d|open|b:to S	-44
d|open|b:to append	-16
d|open|b:to export	-77
d|open|b:to frobnix	-72
d|open|b:to know	-59
d|open|b:to make	-30
d|open|b:to not_Q	-48
d|open|b:to our	-62
d|open|b:to put	-27
d|open|b:to reach	-83
d|open|b:to see	-27
d|open|b:to the	-107
d|open|b:to upload	-59
d|open|b:to warehouse	-71
d|open|b:tracking with	-34
d|open|b:train a	-37
d|open|b:trial expired	-50
d|open|b:type :	-33
d|open|b:up Q	-75
d|open|b:up an	-35
d|open|b:up on	-40
d|open|b:up with	-29
d|open|b:update P	-64
d|open|b:upload to	-80
d|open|b:us P	-29
d|open|b:us more	-37
d|open|b:use F	-87
d|open|b:use P	51
d|open|b:use Q	-47
d|open|b:use conversion	-56
d|open|b:use oauth	-62
d|open|b:use the	-31
d|open|b:user become	-30
d|open|b:user csv	-66
d|open|b:user dump	-47
d|open|b:user field	-66
d|open|b:user in	-44
d|open|b:user into	-54
d|open|b:using P	-36
d|open|b:using not_P	-25
d|open|b:vendor :	-33
d|open|b:via P	-27
d|open|b:want a	-63
d|open|b:want that	-29
d|open|b:warehouse profile	-54
d|open|b:way that	-35
d|open|b:we do	-71
d|open|b:we imported	-30
d|open|b:we know	-45
d|open|b:we want	-30
d|open|b:we would	-60
d|open|b:weekend guest	-64
d|open|b:well but	-25
d|open|b:what P	36
d|open|b:what Q	-63
d|open|b:what it	-33
d|open|b:when a	-31
d|open|b:when an	-54
d|open|b:when job	-53
d|open|b:when someone	-52
d|open|b:when they	-15
d|open|b:when vip	-51
d|open|b:who has	-42
d|open|b:who signed	-30
d|open|b:will follow	-23
d|open|b:win back	-57
d|open|b:with Q	-56
d|open|b:with cooky	-61
d|open|b:with data	-64
d|open|b:with the	-45
d|open|b:with their	-38
d|open|b:with topic	-59
d|open|b:without a	-58
d|open|b:work already	-21
d|open|b:would like	-11
d|open|b:year P	-36
d|open|b:year Q	-23
d|open|b:year import	-34
d|open|b:you help	-20
d|open|before:1|	-18
d|open|before:2|	-70
d|open|before:360|in	-52
d|open|before:4312|	-33
d|open|before:START|arrowleft	-41
d|open|before:START|use	-51
d|open|before:START|with	-69
d|open|before:_|on	-40
d|open|before:_|use	-26
d|open|before:_|with	-60
d|open|before:activity|	-46
d|open|before:add|	-63
d|open|before:anything|to	-26
d|open|before:append|	-51
d|open|before:are|in	-52
d|open|before:attendees|arrowright	-36
d|open|before:audiences|in	-37
d|open|before:audiences|to	-18
d|open|before:audience|for	-39
d|open|before:audience|in	-64
d|open|before:audience|to	-31
d|open|before:audience|with	-64
d|open|before:away|from	-32
d|open|before:both|	-45
d|open|before:build|	-54
d|open|before:calling|	-41
d|open|before:change|in	-31
d|open|before:clicked|	-50
d|open|before:connected|	-39
d|open|before:connect|	35
d|open|before:contacts|	-53
d|open|before:contacts|arrowright	-38
d|open|before:contacts|from	-31
d|open|before:contacts|to	-33
d|open|before:conversions|to	-16
d|open|before:create|	44
d|open|before:customers|	-49
d|open|before:customers|arrowright	-30
d|open|before:customers|into	-45
d|open|before:customers|on	-26
d|open|before:customers|to	-24
d|open|before:data|from	-34
d|open|before:data|to	-43
d|open|before:days|to	-44
d|open|before:delete|	-66
d|open|before:destination|	-33
d|open|before:does|	-96
d|open|before:do|in	-68
d|open|before:do|with	-44
d|open|before:emails|to	-36
d|open|before:enrich|through	-42
d|open|before:events|	-43
d|open|before:events|from	-53
d|open|before:export|	-74
d|open|before:export|to	-38
d|open|before:extension|arrowright	-46
d|open|before:fans|	-54
d|open|before:fields|	-33
d|open|before:frm|	-37
d|open|before:goal|	-79
d|open|before:go|to	-20
d|open|before:help|	-37
d|open|before:holders|arrowright	-45
d|open|before:import|	-23
d|open|before:import|from	-27
d|open|before:ingest|	-41
d|open|before:insights|for	-44
d|open|before:install|	-76
d|open|before:instead|	-44
d|open|before:integrate|	-34
d|open|before:integration|to	-52
d|open|before:kids|arrowright	-43
d|open|before:leads|from	-42
d|open|before:leave|	-51
d|open|before:let|	-88
d|open|before:like|to	-46
d|open|before:live|in	-49
d|open|before:lytics|arrowleft	-31
d|open|before:lytics|arrowright	-33
d|open|before:lytics|into	-25
d|open|before:lytics|to	-53
d|open|before:mailchimp|	-58
d|open|before:make|	-43
d|open|before:maybe|	-44
d|open|before:measure|	-41
d|open|before:memberships|in	-34
d|open|before:members|in	-50
d|open|before:metrics|in	-41
d|open|before:me|by	-34
d|open|before:mirror|	-53
d|open|before:missing|	-31
d|open|before:move|	-29
d|open|before:need|to	-22
d|open|before:next|	-33
d|open|before:not|	-50
d|open|before:oauth|for	-51
d|open|before:orders|from	-39
d|open|before:outbound|	-61
d|open|before:out|of	-35
d|open|before:over|to	-50
d|open|before:platform|	-40
d|open|before:please|	-65
d|open|before:profiles|to	-27
d|open|before:profiles|with	-59
d|open|before:programmatic|with	-59
d|open|before:project|	-57
d|open|before:prospects|with	-63
d|open|before:provision|	-76
d|open|before:pull|	-30
d|open|before:put|	-41
d|open|before:query|	-58
d|open|before:reachable|through	-49
d|open|before:readers|to	-36
d|open|before:read|	-27
d|open|before:read|from	-39
d|open|before:requirement|	-66
d|open|before:returns|in	-35
d|open|before:rows|from	-35
d|open|before:see|	-65
d|open|before:segment|arrowright	-42
d|open|before:send|	-24
d|open|before:send|to	-53
d|open|before:shoppers|through	-47
d|open|before:shoppers|with	-42
d|open|before:since|	-89
d|open|before:so|	-57
d|open|before:sparkpost|	-40
d|open|before:stopped|using	-35
d|open|before:subscribers|from	-29
d|open|before:subscribers|with	-76
d|open|before:support|	48
d|open|before:sync|	-88
d|open|before:sync|arrowright	-50
d|open|before:sync|to	-62
d|open|before:sync|with	46
d|open|before:system|	-62
d|open|before:tags|from	-62
d|open|before:take|	-50
d|open|before:tell|	-34
d|open|before:today|	-59
d|open|before:together|with	-68
d|open|before:tracking|with	-34
d|open|before:train|	-49
d|open|before:update|	-69
d|open|before:up|with	-48
d|open|before:users|to	-20
d|open|before:users|with	-39
d|open|before:uses|	-5
d|open|before:us|	-37
d|open|before:vendor|	-43
d|open|before:visitors|for	-69
d|open|before:visitors|from	-63
d|open|before:want|	-70
d|open|before:way|	-45
d|open|before:what|	33
d|open|before:where|	-58
d|open|before:year|	-45
d|open|first:F	-71
d|open|first:L	-39
d|open|first:N	-32
d|open|first:P	28
d|open|first:Q	-43
d|open|first:S	-43
d|open|first:T	-39
d|open|first:activate	-78
d|open|first:add	-50
d|open|first:advertise	-84
d|open|first:append	-64
d|open|first:as	-22
d|open|first:audience	-35
d|open|first:bring	-74
d|open|first:build	11
d|open|first:bulk	-40
d|open|first:can	-33
d|open|first:content	-46
d|open|first:copy	-43
d|open|first:could	-16
d|open|first:csv	-42
d|open|first:destination	-29
d|open|first:do	-50
d|open|first:download	-69
d|open|first:email	-55
d|open|first:enrich	-106
d|open|first:event	-44
d|open|first:export	-66
d|open|first:feed	-57
d|open|first:fill	-49
d|open|first:first	-23
d|open|first:give	-57
d|open|first:help	-19
d|open|first:how	39
d|open|first:id	-83
d|open|first:import	-106
d|open|first:ingest	-112
d|open|first:integrate	-42
d|open|first:it	-37
d|open|first:last	-33
d|open|first:leave	-36
d|open|first:let	-59
d|open|first:load	-55
d|open|first:lookalike	-42
d|open|first:mail	-59
d|open|first:match	-60
d|open|first:measure	-47
d|open|first:member	-27
d|open|first:mirror	-40
d|open|first:model	-50
d|open|first:move	-38
d|open|first:notify	-44
d|open|first:our	-18
d|open|first:outbound	-48
d|open|first:predict	-41
d|open|first:provision	-65
d|open|first:pull	-102
d|open|first:push	-86
d|open|first:put	-63
d|open|first:quick	-43
d|open|first:read	-89
d|open|first:replicate	-41
d|open|first:score	-46
d|open|first:send	-25
d|open|first:share	-95
d|open|first:should	-63
d|open|first:show	34
d|open|first:since	-22
d|open|first:source	-83
d|open|first:start	-43
d|open|first:sync	-42
d|open|first:take	-54
d|open|first:tell	-15
d|open|first:the	-50
d|open|first:there	-63
d|open|first:ticket	-55
d|open|first:train	-42
d|open|first:two	-11
d|open|first:type	-41
d|open|first:update	-52
d|open|first:upload	-58
d|open|first:use	-49
d|open|first:user	-49
d|open|first:we	-3
d|open|first:what	48
d|open|first:when	-50
d|open|first:win	-61
d|open|first:with	-13
d|open|first:write	-70
d|open|kind:audience	-5
d|open|kind:content	-94
d|open|kind:conversions	-4
d|open|kind:events	-61
d|open|kind:files	-59
d|open|kind:model	-21
d|open|kind:profiles	-7
d|open|kind:setup	-45
d|open|last:F	20
d|open|last:P	26
d|open|last:Q	-66
d|open|last:S	-24
d|open|last:T	-39
d|open|last:activity	-38
d|open|last:address	-44
d|open|last:again	-52
d|open|last:agency	-63
d|open|last:app	-57
d|open|last:append	-80
d|open|last:approved	-22
d|open|last:asap	-46
d|open|last:attribute	-47
d|open|last:audience	-42
d|open|last:bought	-52
d|open|last:bounce	-45
d|open|last:break	-72
d|open|last:change	-49
d|open|last:channel	-67
d|open|last:click	-42
d|open|last:cm	-48
d|open|last:connected	-38
d|open|last:conversion	-59
d|open|last:convert	-50
d|open|last:cook	-63
d|open|last:cooky	-41
d|open|last:course	-15
d|open|last:crm	-84
d|open|last:csv	-62
d|open|last:customer	-106
d|open|last:data	-27
d|open|last:delivery	-52
d|open|last:done	-12
d|open|last:dump	-59
d|open|last:email	-28
d|open|last:engagement	-37
d|open|last:enhanced	-55
d|open|last:enrichment	-39
d|open|last:enter	-70
d|open|last:eu	-57
d|open|last:event	-66
d|open|last:expired	-67
d|open|last:export	-106
d|open|last:fail	-50
d|open|last:failure	-48
d|open|last:field	-42
d|open|last:file	-52
d|open|last:frobnix	-80
d|open|last:import	-101
d|open|last:in	-85
d|open|last:ingest	-54
d|open|last:interest	-51
d|open|last:job	-56
d|open|last:later	-35
d|open|last:list	-36
d|open|last:monitoring	-42
d|open|last:not_P	-77
d|open|last:not_Q	-14
d|open|last:not_audience	-53
d|open|last:not_backfill	-24
d|open|last:not_customer	-54
d|open|last:not_event	-35
d|open|last:not_export	-52
d|open|last:not_import	-83
d|open|last:not_purchase	-47
d|open|last:only	-33
d|open|last:order	-55
d|open|last:partner	-59
d|open|last:platform	-67
d|open|last:please	-44
d|open|last:profile	-81
d|open|last:purchase	-43
d|open|last:qualify	-24
d|open|last:quota	-54
d|open|last:reach	-47
d|open|last:ready	-19
d|open|last:request	-55
d|open|last:retargeting	-40
d|open|last:score	-52
d|open|last:segment	-41
d|open|last:segmentation	-57
d|open|last:server	-54
d|open|last:shop	-67
d|open|last:size	-69
d|open|last:social	-67
d|open|last:source	-60
d|open|last:subscribe	-51
d|open|last:survey	-43
d|open|last:sync	59
d|open|last:system	-82
d|open|last:table	-35
d|open|last:taxonomy	-48
d|open|last:that	-44
d|open|last:them	-50
d|open|last:there	-53
d|open|last:too	-64
d|open|last:topic	-68
d|open|last:trial	-38
d|open|last:trigger	-66
d|open|last:up	-32
d|open|last:update	-46
d|open|last:us	-66
d|open|last:user	25
d|open|last:vip	-67
d|open|last:warehouse	-85
d|open|last:week	-55
d|open|last:weekend	-15
d|open|left:F	-37
d|open|left:L	1
d|open|left:N	-13
d|open|left:P	-79
d|open|left:Q	-25
d|open|left:S	-26
d|open|left:T	-59
d|open|left:a	-69
d|open|left:account	-90
d|open|left:add	-55
d|open|left:address	-52
d|open|left:agency	-83
d|open|left:already	-22
d|open|left:analyst	-41
d|open|left:append	-55
d|open|left:are	-30
d|open|left:arrowright	-31
d|open|left:as	-27
d|open|left:audience	-43
d|open|left:be	-47
d|open|left:but	-54
d|open|left:by	-51
d|open|left:can	-48
d|open|left:change	-14
d|open|left:connect	37
d|open|left:contact	-33
d|open|left:conversion	-47
d|open|left:create	-25
d|open|left:custom	-32
d|open|left:customer	-28
d|open|left:drive	-53
d|open|left:email	-41
d|open|left:enrich	-50
d|open|left:enrichment	-39
d|open|left:enter	-30
d|open|left:event	-20
d|open|left:export	-25
d|open|left:first	-19
d|open|left:from	-8
d|open|left:get	-30
d|open|left:give	-41
d|open|left:goal	-62
d|open|left:i	43
d|open|left:import	-16
d|open|left:in	-12
d|open|left:ingest	-37
d|open|left:integrate	-35
d|open|left:into	-26
d|open|left:it	-56
d|open|left:just	-49
d|open|left:know	-57
d|open|left:leave	-22
d|open|left:let	-75
d|open|left:like	-41
d|open|left:mail	-49
d|open|left:match	-68
d|open|left:may	-20
d|open|left:maybe	-35
d|open|left:me	-43
d|open|left:measure	-32
d|open|left:member	-48
d|open|left:membership	-22
d|open|left:mirror	-44
d|open|left:missing	-19
d|open|left:move	-32
d|open|left:my	-56
d|open|left:new	-33
d|open|left:next	-22
d|open|left:not_import	-43
d|open|left:nothing	-20
d|open|left:oauth	-50
d|open|left:on	-20
d|open|left:opt	-62
d|open|left:or	-39
d|open|left:order	-23
d|open|left:out	-29
d|open|left:outbound	-59
d|open|left:over	-38
d|open|left:parent	-68
d|open|left:please	-48
d|open|left:profile	-24
d|open|left:provision	-74
d|open|left:pull	-23
d|open|left:push	-48
d|open|left:put	-31
d|open|left:query	-54
d|open|left:reachable	-53
d|open|left:read	-24
d|open|left:replicate	-22
d|open|left:requirement	-43
d|open|left:see	-41
d|open|left:send	-27
d|open|left:share	-59
d|open|left:should	-32
d|open|left:side	-33
d|open|left:signed	-43
d|open|left:slow	-38
d|open|left:sms	-62
d|open|left:so	-50
d|open|left:stay	-30
d|open|left:support	44
d|open|left:system	-39
d|open|left:tag	-56
d|open|left:target	-36
d|open|left:tell	-23
d|open|left:test	-53
d|open|left:that	-35
d|open|left:their	-30
d|open|left:through	-54
d|open|left:ticket	-16
d|open|left:to	-6
d|open|left:together	-61
d|open|left:tracking	-32
d|open|left:train	-34
d|open|left:update	-56
d|open|left:upload	-29
d|open|left:us	-33
d|open|left:use	25
d|open|left:user	-47
d|open|left:using	-50
d|open|left:vendor	-39
d|open|left:we	-28
d|open|left:what	16
d|open|left:who	-34
d|open|left:win	-54
d|open|left:with	14
d|open|left:year	-40
d|open|length:0	68
d|open|length:1	31
d|open|length:2	27
d|open|length:3	21
d|open|lytics:place	-38
d|open|lytics:source	-57
d|open|lytics:target	-37
d|open|other:means|means	-25
d|open|other:means|none	-26
d|open|other:means|place	-19
d|open|other:none|means	-12
d|open|other:none|place	-16
d|open|other:none|source	-33
d|open|other:none|target	-20
d|open|other:place|none	-22
d|open|other:place|place	-18
d|open|other:place|target	-30
d|open|other:source|means	-32
d|open|other:source|place	-21
d|open|other:source|target	-30
d|open|other:target|none	-38
d|open|other:target|place	-30
d|open|other:target|source	-18
d|open|prep:	19
d|open|prep:arrowleft	-41
d|open|prep:arrowright	-15
d|open|prep:by	-65
d|open|prep:from	-35
d|open|prep:in	-34
d|open|prep:inside	-31
d|open|prep:into	-40
d|open|prep:of	-35
d|open|prep:on	-38
d|open|prep:onto	-57
d|open|prep:through	-63
d|open|prep:to	-12
d|open|prep:using	-58
d|open|prep:via	-31
d|open|records|means	-77
d|open|records|none	-43
d|open|records|source	-37
d|open|records|target	-37
d|open|right:F	-69
d|open|right:L	43
d|open|right:P	-69
d|open|right:S	-50
d|open|right:T	21
d|open|right:a	-30
d|open|right:about	-63
d|open|right:activity	-50
d|open|right:address	-35
d|open|right:ads	-26
d|open|right:alone	-43
d|open|right:already	-41
d|open|right:alway	-65
d|open|right:an	-26
d|open|right:and	27
d|open|right:anniversary	-38
d|open|right:api	-48
d|open|right:append	-82
d|open|right:arrowleft	-29
d|open|right:article	-70
d|open|right:as	-42
d|open|right:attribute	-24
d|open|right:audience	-103
d|open|right:be	34
d|open|right:become	-30
d|open|right:both	56
d|open|right:but	-35
d|open|right:by	-66
d|open|right:campaign	-71
d|open|right:carry	-79
d|open|right:churn	-49
d|open|right:click	-49
d|open|right:cm	-42
d|open|right:come	-26
d|open|right:complete	-30
d|open|right:conductor	-33
d|open|right:connect	36
d|open|right:contact	-63
d|open|right:conversion	-26
d|open|right:cookie	-43
d|open|right:cooky	-64
d|open|right:course	-34
d|open|right:credential	-43
d|open|right:csv	-24
d|open|right:customer	-46
d|open|right:dashboard	-52
d|open|right:de	-56
d|open|right:delivery	-52
d|open|right:demo	-60
d|open|right:destination	-81
d|open|right:do	-73
d|open|right:donor	-52
d|open|right:due	-18
d|open|right:dump	-84
d|open|right:enrich	-42
d|open|right:enrichment	-36
d|open|right:enter	-36
d|open|right:entry	-34
d|open|right:eu	-50
d|open|right:europe	-41
d|open|right:event	-65
d|open|right:export	-53
d|open|right:feed	-67
d|open|right:field	-79
d|open|right:file	-41
d|open|right:filled	-33
d|open|right:fine	-39
d|open|right:fire	-49
d|open|right:firebase	53
d|open|right:for	-30
d|open|right:form	-42
d|open|right:from	-62
d|open|right:get	-71
d|open|right:gold	-35
d|open|right:has	-31
d|open|right:hashed	-38
d|open|right:have	-44
d|open|right:hold	-50
d|open|right:identifier	-55
d|open|right:import	-44
d|open|right:in	-62
d|open|right:informed	-57
d|open|right:ingest	-59
d|open|right:ingestion	-58
d|open|right:interest	-53
d|open|right:into	-58
d|open|right:is	14
d|open|right:its	-37
d|open|right:journey	-35
d|open|right:keep	23
d|open|right:know	-58
d|open|right:lead	-63
d|open|right:lifecycle	-52
d|open|right:list	-39
d|open|right:load	-28
d|open|right:login	-46
d|open|right:loyalty	-61
d|open|right:make	44
d|open|right:mean	-45
d|open|right:message	-42
d|open|right:missing	-45
d|open|right:model	-42
d|open|right:need	-96
d|open|right:new	-38
d|open|right:newsletter	-59
d|open|right:next	-29
d|open|right:not	-65
d|open|right:not_Q	-61
d|open|right:nurture	-49
d|open|right:of	-46
d|open|right:offline	-31
d|open|right:on	-46
d|open|right:only	-25
d|open|right:open	-42
d|open|right:order	-75
d|open|right:our	30
d|open|right:out	19
d|open|right:payment	-70
d|open|right:people	29
d|open|right:personalize	-49
d|open|right:place	-58
d|open|right:postal	-39
d|open|right:profile	-57
d|open|right:property	-44
d|open|right:prospect	-60
d|open|right:pull	-45
d|open|right:purchase	-34
d|open|right:push	-59
d|open|right:put	-50
d|open|right:quota	-19
d|open|right:rather	-25
d|open|right:reader	-45
d|open|right:recipient	-43
d|open|right:registered	-49
d|open|right:rest	-64
d|open|right:row	-58
d|open|right:run	-29
d|open|right:running	-39
d|open|right:scenario	-51
d|open|right:scope	-45
d|open|right:score	-79
d|open|right:segment	-57
d|open|right:segmentation	-59
d|open|right:send	-38
d|open|right:server	-30
d|open|right:show	-36
d|open|right:side	55
d|open|right:site	-40
d|open|right:size	-51
d|open|right:slow	-78
d|open|right:something	-47
d|open|right:source	-59
d|open|right:subscribe	-49
d|open|right:success	-44
d|open|right:sync	55
d|open|right:table	-28
d|open|right:tag	-69
d|open|right:target	-48
d|open|right:than	-28
d|open|right:the	-25
d|open|right:their	-61
d|open|right:them	-35
d|open|right:then	-28
d|open|right:there	-41
d|open|right:they	-50
d|open|right:those	-54
d|open|right:through	-21
d|open|right:ticket	-70
d|open|right:to	-35
d|open|right:today	-43
d|open|right:too	-87
d|open|right:topic	-46
d|open|right:trial	-49
d|open|right:trigger	-73
d|open|right:unsubscribe	-43
d|open|right:untouched	-53
d|open|right:up	-37
d|open|right:update	-63
d|open|right:us	-53
d|open|right:use	-36
d|open|right:user	32
d|open|right:vip	-52
d|open|right:warehouse	32
d|open|right:was	-43
d|open|right:we	-37
d|open|right:week	-29
d|open|right:well	-19
d|open|right:when	-40
d|open|right:who	-43
d|open|right:workflow	-47
d|open|right:yesterday	-43
d|open|role:means	35
d|open|role:means|false	42
d|open|role:means|true	-51
d|open|role:none	22
d|open|role:none|false	52
d|open|role:none|true	-18
d|open|role:place	-35
d|open|role:place|false	-34
d|open|role:place|true	-35
d|open|role:source	-8
d|open|role:source|false	-20
d|open|role:target	-40
d|open|role:target|false	-41
d|open|role:target|true	-39
d|open|t:: import P	-30
d|open|t:F : S	-63
d|open|t:F : audience	-37
d|open|t:F and keeping	-49
d|open|t:F arrowleft S	-34
d|open|t:F arrowright L	-69
d|open|t:F audience :	-48
d|open|t:F contact in	-63
d|open|t:F contact list	-67
d|open|t:F get the	-49
d|open|t:F list get	-44
d|open|t:F of S	-44
d|open|t:F should alway	-52
d|open|t:F should get	-55
d|open|t:F should have	-55
d|open|t:F should too	-44
d|open|t:F the credential	-62
d|open|t:F warehouse profile	-43
d|open|t:L : thank	-45
d|open|t:L and Q	-38
d|open|t:L and tell	-31
d|open|t:L arrowright P	-30
d|open|t:L fix that	-42
d|open|t:L get the	-36
d|open|t:L support P	48
d|open|t:L the Q	-42
d|open|t:L to P	-47
d|open|t:L use the	-42
d|open|t:L with Q	-51
d|open|t:N : F	-55
d|open|t:P : Q	28
d|open|t:P : S	-80
d|open|t:P : emit	-56
d|open|t:P : export	-39
d|open|t:P : grab	-44
d|open|t:P : import	-19
d|open|t:P : keep	58
d|open|t:P : load	-32
d|open|t:P : now	-41
d|open|t:P : personalize	-53
d|open|t:P : pull	-52
d|open|t:P : push	-46
d|open|t:P : send	-50
d|open|t:P : sync	-81
d|open|t:P Q delivery	-43
d|open|t:P Q file	-46
d|open|t:P Q for	-46
d|open|t:P Q is	-38
d|open|t:P S T	-43
d|open|t:P S in	-37
d|open|t:P S to	-28
d|open|t:P T dump	-58
d|open|t:P T user	71
d|open|t:P account import	-37
d|open|t:P add the	-67
d|open|t:P alone Q	-45
d|open|t:P and L	49
d|open|t:P and Q	-124
d|open|t:P and import	-64
d|open|t:P and want	-54
d|open|t:P arrowleft S	-31
d|open|t:P arrowright L	13
d|open|t:P arrowright profile	-83
d|open|t:P as a	-72
d|open|t:P as source	-32
d|open|t:P as well	-22
d|open|t:P audience export	-28
d|open|t:P audience for	-28
d|open|t:P audience sync	-29
d|open|t:P broadcast for	-59
d|open|t:P but not	-42
d|open|t:P by postal	-40
d|open|t:P can target	-41
d|open|t:P complete our	-29
d|open|t:P conductor export	-38
d|open|t:P contact already	-22
d|open|t:P contact export	-45
d|open|t:P contact for	-38
d|open|t:P contact in	-42
d|open|t:P contact list	-45
d|open|t:P cookie identifier	-58
d|open|t:P data filled	-40
d|open|t:P data in	-77
d|open|t:P database update	-50
d|open|t:P de export	-58
d|open|t:P due thi	-25
d|open|t:P enhance the	-45
d|open|t:P entry T	-37
d|open|t:P eu Q	-55
d|open|t:P europe Q	-45
d|open|t:P europe only	-24
d|open|t:P event in	-30
d|open|t:P export T	-66
d|open|t:P export for	-31
d|open|t:P export of	-40
d|open|t:P for S	-37
d|open|t:P for profile	-63
d|open|t:P for the	-44
d|open|t:P for us	-44
d|open|t:P form fill	-47
d|open|t:P from S	-51
d|open|t:P from our	-29
d|open|t:P get S	-38
d|open|t:P gold table	-48
d|open|t:P hashed of	-32
d|open|t:P import S	-27
d|open|t:P import T	-46
d|open|t:P import and	-42
d|open|t:P in place	-63
d|open|t:P informed about	-58
d|open|t:P is done	-80
d|open|t:P is our	38
d|open|t:P is out	-49
d|open|t:P is too	-81
d|open|t:P job is	-43
d|open|t:P job stay	-57
d|open|t:P journey for	-48
d|open|t:P know about	-42
d|open|t:P lead from	-48
d|open|t:P lead sync	-47
d|open|t:P list S	-39
d|open|t:P list for	-48
d|open|t:P list from	-53
d|open|t:P list of	-44
d|open|t:P login data	-46
d|open|t:P match by	-42
d|open|t:P model that	-46
d|open|t:P not not_Q	-51
d|open|t:P nothing else	-43
d|open|t:P nurture for	-52
d|open|t:P of S	-55
d|open|t:P on exit	-35
d|open|t:P open click	-41
d|open|t:P people sync	48
d|open|t:P please leave	-31
d|open|t:P profile T	-42
d|open|t:P profile update	-52
d|open|t:P rather than	-34
d|open|t:P registered user	-50
d|open|t:P scenario when	-47
d|open|t:P segment for	-36
d|open|t:P server event	-40
d|open|t:P should alway	-36
d|open|t:P should have	-33
d|open|t:P should tell	-63
d|open|t:P should too	-69
d|open|t:P site account	-56
d|open|t:P so flow	-49
d|open|t:P so that	-39
d|open|t:P stay as	-53
d|open|t:P success mean	-55
d|open|t:P tag for	-41
d|open|t:P to L	-91
d|open|t:P to Q	-30
d|open|t:P to S	-43
d|open|t:P to profile	-39
d|open|t:P user export	-44
d|open|t:P user import	-39
d|open|t:P user into	-35
d|open|t:P warehouse profile	-43
d|open|t:P was yesterday	-47
d|open|t:P we do	-88
d|open|t:P we stopped	-27
d|open|t:P when a	-31
d|open|t:P when someone	-46
d|open|t:P will follow	-60
d|open|t:P with Q	-92
d|open|t:P with S	-75
d|open|t:P with cooky	-63
d|open|t:P with the	-59
d|open|t:P work with	-60
d|open|t:P workflow list	-47
d|open|t:Q : P	-46
d|open|t:Q and L	-82
d|open|t:Q and P	-76
d|open|t:Q arrowright L	-48
d|open|t:Q for L	-46
d|open|t:Q for P	-42
d|open|t:Q maybe P	-38
d|open|t:Q the P	-61
d|open|t:Q with L	-70
d|open|t:Q with P	-104
d|open|t:S : P	-30
d|open|t:S arrowright F	-46
d|open|t:S arrowright P	-41
d|open|t:S from F	-42
d|open|t:S from L	-40
d|open|t:S from P	-29
d|open|t:S in F	-39
d|open|t:S in L	-28
d|open|t:S in P	-23
d|open|t:S inside P	-37
d|open|t:S into P	-25
d|open|t:S let P	-52
d|open|t:S on F	-37
d|open|t:S through P	-34
d|open|t:S to P	-12
d|open|t:S using P	-38
d|open|t:S via P	-33
d|open|t:S with P	-76
d|open|t:agency use P	-88
d|open|t:are in F	-35
d|open|t:are in P	-34
d|open|t:attribute in L	-32
d|open|t:audience in F	-49
d|open|t:audience to F	-23
d|open|t:audience with P	-61
d|open|t:but export P	-42
d|open|t:change in P	-18
d|open|t:come in L	-34
d|open|t:contact become L	-45
d|open|t:contact of F	-53
d|open|t:contact of P	-34
d|open|t:contact to F	-43
d|open|t:create a P	-46
d|open|t:data arrowright L	-54
d|open|t:data from P	-32
d|open|t:data in L	-43
d|open|t:data to P	-40
d|open|t:destination : F	-37
d|open|t:do in P	-60
d|open|t:do with P	-36
d|open|t:email to P	-43
d|open|t:event from F	-48
d|open|t:export to P	-30
d|open|t:for us P	-29
d|open|t:goal : P	-56
d|open|t:hook up P	-47
d|open|t:how doe P	-41
d|open|t:integration to P	-43
d|open|t:it is P	-33
d|open|t:keep a P	-57
d|open|t:last year P	-36
d|open|t:me an F	-44
d|open|t:me by P	-24
d|open|t:membership in P	-31
d|open|t:missing : P	-22
d|open|t:missing in L	-42
d|open|t:need to P	-24
d|open|t:next : P	-23
d|open|t:not_Q use P	-24
d|open|t:oauth for P	-50
d|open|t:on their L	-46
d|open|t:order from P	-37
d|open|t:please : P	-52
d|open|t:please leave P	-35
d|open|t:profile with P	-57
d|open|t:project : P	-19
d|open|t:requirement : P	-48
d|open|t:so that P	-41
d|open|t:sync into L	-28
d|open|t:sync to F	-47
d|open|t:table into L	-28
d|open|t:to sync P	-48
d|open|t:today : P	-43
d|open|t:together with P	-64
d|open|t:up Q P	-37
d|open|t:up a P	-35
d|open|t:up with P	-48
d|open|t:vendor : P	-41
d|open|t:want that L	-36
d|open|t:want that P	-23
d|open|t:we connected P	-41
d|open|t:we have P	-23
d|open|t:with Q P	-42
d|open|t:with S P	-43
d|open|t:you help P	-47
d|open|task	13
d|open|verb1:in|means	-62
d|open|verb1:in|none	-58
d|open|verb1:in|place	-43
d|open|verb1:in|source	-33
d|open|verb1:in|target	-54
d|open|verb1:out|means	8
d|open|verb1:out|none	7
d|open|verb1:out|place	-36
d|open|verb1:out|source	-37
d|open|verb1:out|target	-32
d|open|verb1:rich|means	-84
d|open|verb1:rich|none	-101
d|open|verbs:in+out|means	-28
d|open|verbs:in+out|none	-80
d|open|verbs:in+out|source	-40
d|open|verbs:in|means	-62
d|open|verbs:in|none	-57
d|open|verbs:in|place	-50
d|open|verbs:in|source	-35
d|open|verbs:in|target	-54
d|open|verbs:out+rich|none	-50
d|open|verbs:out|means	9
d|open|verbs:out|none	11
d|open|verbs:out|place	-37
d|open|verbs:out|source	-32
d|open|verbs:out|target	-32
d|open|verbs:rich|means	-86
d|open|verbs:rich|none	-105
d|open|verbs:|means	37
d|open|verbs:|none	34
d|open|verbs:|place	-32
d|open|verbs:|source	-11
d|open|verbs:|target	-52
d|open|w:F	-17
d|open|w:N	-7
d|open|w:P	34
d|open|w:Q	-24
d|open|w:S	-11
d|open|w:a	23
d|open|w:abandon	-55
d|open|w:about	-18
d|open|w:activate	-59
d|open|w:activity	-45
d|open|w:ad	-87
d|open|w:add	-42
d|open|w:address	-33
d|open|w:advertise	-83
d|open|w:affinity	-53
d|open|w:again	-49
d|open|w:age	-76
d|open|w:agency	-31
d|open|w:alway	-42
d|open|w:analyst	-31
d|open|w:and	9
d|open|w:answer	-37
d|open|w:api	-50
d|open|w:app	-59
d|open|w:append	-65
d|open|w:are	33
d|open|w:arrive	-29
d|open|w:arrowleft	-23
d|open|w:article	-71
d|open|w:as	-27
d|open|w:attribute	-21
d|open|w:authorization	-50
d|open|w:backend	-56
d|open|w:become	-30
d|open|w:blog	-61
d|open|w:both	46
d|open|w:bought	-39
d|open|w:break	-58
d|open|w:bring	-49
d|open|w:broadcast	-48
d|open|w:build	16
d|open|w:but	-27
d|open|w:buy	-52
d|open|w:buyer	-51
d|open|w:by	-29
d|open|w:call	-37
d|open|w:campaign	30
d|open|w:can	-20
d|open|w:carry	-70
d|open|w:channel	-61
d|open|w:check	-32
d|open|w:churn	-38
d|open|w:classify	-46
d|open|w:click	-26
d|open|w:collector	-71
d|open|w:come	-11
d|open|w:company	-77
d|open|w:complete	-27
d|open|w:connect	32
d|open|w:connection	-35
d|open|w:consume	-55
d|open|w:contact	-12
d|open|w:content	-66
d|open|w:conversion	-9
d|open|w:convert	-32
d|open|w:cook	-72
d|open|w:cooky	-59
d|open|w:copy	-38
d|open|w:could	-13
d|open|w:coupon	-61
d|open|w:create	10
d|open|w:crm	-80
d|open|w:csv	-58
d|open|w:custom	15
d|open|w:customer	-21
d|open|w:dashboard	-14
d|open|w:data	29
d|open|w:database	-64
d|open|w:de	-42
d|open|w:deal	-56
d|open|w:delete	-47
d|open|w:delighted	-57
d|open|w:delivery	-45
d|open|w:destination	-35
d|open|w:donor	-56
d|open|w:download	-58
d|open|w:drive	-67
d|open|w:due	-44
d|open|w:dump	-52
d|open|w:e	-80
d|open|w:else	-13
d|open|w:email	-50
d|open|w:enrich	-129
d|open|w:enrichment	-63
d|open|w:enter	-25
d|open|w:entry	-24
d|open|w:eu	-57
d|open|w:europe	-26
d|open|w:event	-39
d|open|w:everyone	-31
d|open|w:exit	-32
d|open|w:expired	-50
d|open|w:export	-50
d|open|w:fail	-33
d|open|w:failed	-45
d|open|w:failure	-31
d|open|w:feed	-71
d|open|w:festival	-40
d|open|w:file	-32
d|open|w:fill	-30
d|open|w:fine	-20
d|open|w:fire	-71
d|open|w:firebase	51
d|open|w:firmographic	-26
d|open|w:first	-30
d|open|w:fix	-42
d|open|w:floodlight	-64
d|open|w:follow	-22
d|open|w:frobnix	-97
d|open|w:from	-16
d|open|w:get	-17
d|open|w:give	-82
d|open|w:go	-33
d|open|w:goe	-45
d|open|w:goer	-40
d|open|w:guest	-64
d|open|w:hand	-74
d|open|w:has	-70
d|open|w:hashed	-10
d|open|w:hold	-38
d|open|w:holder	-55
d|open|w:home	-72
d|open|w:household	-51
d|open|w:how	49
d|open|w:i	44
d|open|w:id	-33
d|open|w:identifier	-46
d|open|w:if	-27
d|open|w:import	-62
d|open|w:imported	-26
d|open|w:in	-1
d|open|w:income	-80
d|open|w:info	-21
d|open|w:informed	-44
d|open|w:ingest	-109
d|open|w:ingestion	-58
d|open|w:integrate	-46
d|open|w:interest	-53
d|open|w:into	-33
d|open|w:invoice	-89
d|open|w:is	30
d|open|w:its	-37
d|open|w:join	-41
d|open|w:journey	-27
d|open|w:just	-58
d|open|w:keep	22
d|open|w:kid	-41
d|open|w:know	-9
d|open|w:later	-19
d|open|w:lead	-30
d|open|w:let	-50
d|open|w:lifetime	-48
d|open|w:like	-5
d|open|w:line	56
d|open|w:loaded	-59
d|open|w:lookalike	-39
d|open|w:lookup	-49
d|open|w:loyalty	-23
d|open|w:mail	-73
d|open|w:mailaddress	-66
d|open|w:make	33
d|open|w:manager	-31
d|open|w:match	-61
d|open|w:maybe	-27
d|open|w:me	27
d|open|w:measure	-38
d|open|w:media	-59
d|open|w:member	-24
d|open|w:membership	-33
d|open|w:message	-29
d|open|w:mirror	-42
d|open|w:missing	-29
d|open|w:mobile	-40
d|open|w:monitoring	-33
d|open|w:move	-25
d|open|w:must	-30
d|open|w:my	48
d|open|w:need	-37
d|open|w:never	-64
d|open|w:new	13
d|open|w:next	-5
d|open|w:no	-33
d|open|w:not_P	-79
d|open|w:not_audience	-52
d|open|w:not_backfill	-18
d|open|w:not_conductor	-48
d|open|w:not_event	-33
d|open|w:not_export	-44
d|open|w:not_import	-61
d|open|w:not_profile	-72
d|open|w:not_purchase	-65
d|open|w:notify	-25
d|open|w:now	16
d|open|w:nps	-89
d|open|w:oauth	-62
d|open|w:object	-71
d|open|w:old	-78
d|open|w:on	-34
d|open|w:one	-30
d|open|w:only	-25
d|open|w:onto	-31
d|open|w:open	-28
d|open|w:opt	-71
d|open|w:or	-44
d|open|w:order	-62
d|open|w:outbound	-32
d|open|w:owner	-38
d|open|w:paid	-71
d|open|w:parent	-69
d|open|w:partner	-94
d|open|w:payment	-74
d|open|w:personalize	-24
d|open|w:pick	-33
d|open|w:ping	-20
d|open|w:place	-8
d|open|w:platform	-93
d|open|w:player	-52
d|open|w:plus	-14
d|open|w:policy	-52
d|open|w:post	-71
d|open|w:predict	-43
d|open|w:profile	-41
d|open|w:propensity	-31
d|open|w:property	-47
d|open|w:prospect	-40
d|open|w:pull	-87
d|open|w:purchase	-35
d|open|w:push	-55
d|open|w:put	-57
d|open|w:qualify	-21
d|open|w:quota	-26
d|open|w:reach	-72
d|open|w:reachable	-52
d|open|w:read	-58
d|open|w:reader	-57
d|open|w:recipient	-41
d|open|w:refresh	-37
d|open|w:registered	-52
d|open|w:replicate	-28
d|open|w:result	-56
d|open|w:running	-20
d|open|w:save	-45
d|open|w:schedule	-91
d|open|w:score	-62
d|open|w:scoring	-44
d|open|w:second	-18
d|open|w:section	-59
d|open|w:see	-36
d|open|w:segment	-20
d|open|w:segmentation	-43
d|open|w:send	-14
d|open|w:server	-37
d|open|w:service	-53
d|open|w:share	-78
d|open|w:shopper	-37
d|open|w:should	-7
d|open|w:show	23
d|open|w:signed	-30
d|open|w:similar	-40
d|open|w:since	18
d|open|w:size	-68
d|open|w:sms	-60
d|open|w:social	-91
d|open|w:somebody	-13
d|open|w:someone	-48
d|open|w:something	13
d|open|w:source	-60
d|open|w:sport	-57
d|open|w:stage	-48
d|open|w:stay	-13
d|open|w:subscribe	-40
d|open|w:support	47
d|open|w:survey	-63
d|open|w:system	-72
d|open|w:table	-26
d|open|w:tag	-43
d|open|w:take	-34
d|open|w:target	-19
d|open|w:taxonomy	-40
d|open|w:test	-67
d|open|w:than	-26
d|open|w:thank	18
d|open|w:that	-10
d|open|w:the	20
d|open|w:then	-17
d|open|w:there	-34
d|open|w:they	-22
d|open|w:thi	4
d|open|w:those	-36
d|open|w:through	-36
d|open|w:ticket	-76
d|open|w:tier	-64
d|open|w:time	-36
d|open|w:to	-27
d|open|w:too	-28
d|open|w:topic	-76
d|open|w:tracking	-33
d|open|w:train	-33
d|open|w:trial	-50
d|open|w:trigger	-47
d|open|w:type	-33
d|open|w:unsubscribe	-40
d|open|w:update	-36
d|open|w:upload	-51
d|open|w:us	-27
d|open|w:user	14
d|open|w:vendor	-29
d|open|w:vip	-59
d|open|w:visitor	-33
d|open|w:was	-4
d|open|w:way	-21
d|open|w:we	-6
d|open|w:week	-40
d|open|w:weekend	-16
d|open|w:well	-23
d|open|w:what	37
d|open|w:when	-41
d|open|w:which	-35
d|open|w:why	49
d|open|w:will	-34
d|open|w:win	-57
d|open|w:without	-58
d|open|w:write	-75
d|open|w:yesterday	-8
d|open|w:you	35
d|open|ways:lacks|1	-171
d|open|ways:lacks|2	55
d|other	-18
d|other|audience	-16
d|other|b:: F	-47
d|other|b:: L	-44
d|other|b:: Q	-17
d|other|b:: S	-17
d|other|b:: T	-30
d|other|b:: alert	-37
d|other|b:: bring	-44
d|other|b:: contact	-47
d|other|b:: enrich	-40
d|other|b:: export	-51
d|other|b:: find	-47
d|other|b:: full	-29
d|other|b:: get	-38
d|other|b:: i	-39
d|other|b:: import	-25
d|other|b:: load	-25
d|other|b:: make	-29
d|other|b:: now	-20
d|other|b:: object	-56
d|other|b:: our	-43
d|other|b:: send	-36
d|other|b:: tell	-20
d|other|b:: thank	-21
d|other|b:: the	-41
d|other|b:: trial	-52
d|other|b:: what	-47
d|other|b:: which	-40
d|other|b:: write	-43
d|other|b:F :	-30
d|other|b:F audience	-59
d|other|b:F can	-55
d|other|b:F contact	-47
d|other|b:F get	-46
d|other|b:F import	-49
d|other|b:F know	-57
d|other|b:F nothing	-40
d|other|b:F order	-43
d|other|b:F should	-57
d|other|b:F sync	-57
d|other|b:F the	-43
d|other|b:F we	-34
d|other|b:L :	-35
d|other|b:L T	-18
d|other|b:L alway	-37
d|other|b:L audience	-28
d|other|b:L tag	46
d|other|b:L to	-30
d|other|b:N :	-20
d|other|b:P Q	44
d|other|b:P S	-49
d|other|b:P T	-26
d|other|b:P alone	-44
d|other|b:P alway	-27
d|other|b:P and	-25
d|other|b:P arrowright	-61
d|other|b:P article	-55
d|other|b:P asap	-31
d|other|b:P audience	-51
d|other|b:P contact	-61
d|other|b:P dashboard	54
d|other|b:P demo	45
d|other|b:P entry	-48
d|other|b:P export	-53
d|other|b:P for	57
d|other|b:P if	28
d|other|b:P is	-67
d|other|b:P job	-30
d|other|b:P like	40
d|other|b:P monitoring	46
d|other|b:P now	-38
d|other|b:P on	42
d|other|b:P should	-30
d|other|b:P source	50
d|other|b:P table	-46
d|other|b:P tag	-44
d|other|b:P the	35
d|other|b:P to	-45
d|other|b:P warehouse	-44
d|other|b:P was	-51
d|other|b:P when	28
d|other|b:P will	-48
d|other|b:P with	-39
d|other|b:Q :	-23
d|other|b:Q N	-51
d|other|b:Q S	-22
d|other|b:Q T	-13
d|other|b:Q about	-36
d|other|b:Q account	-24
d|other|b:Q alarm	-66
d|other|b:Q alert	-52
d|other|b:Q and	-16
d|other|b:Q app	-55
d|other|b:Q attribute	-52
d|other|b:Q audience	-15
d|other|b:Q before	-107
d|other|b:Q cdo	-34
d|other|b:Q churn	-63
d|other|b:Q contact	-17
d|other|b:Q customer	-31
d|other|b:Q dashboard	-54
d|other|b:Q data	-14
d|other|b:Q demo	-22
d|other|b:Q event	-41
d|other|b:Q for	-28
d|other|b:Q from	-18
d|other|b:Q if	-66
d|other|b:Q import	-15
d|other|b:Q integration	-26
d|other|b:Q into	-30
d|other|b:Q job	-8
d|other|b:Q keep	-32
d|other|b:Q like	-68
d|other|b:Q lookalike	-55
d|other|b:Q me	-41
d|other|b:Q metric	-50
d|other|b:Q model	-55
d|other|b:Q need	-33
d|other|b:Q not	-26
d|other|b:Q note	-44
d|other|b:Q of	-45
d|other|b:Q on	-32
d|other|b:Q or	-42
d|other|b:Q order	-26
d|other|b:Q profile	-16
d|other|b:Q propensity	-45
d|other|b:Q scenario	-21
d|other|b:Q should	-23
d|other|b:Q so	-36
d|other|b:Q success	-45
d|other|b:Q table	-23
d|other|b:Q that	-44
d|other|b:Q the	-53
d|other|b:Q when	-52
d|other|b:Q with	-25
d|other|b:S :	-34
d|other|b:S P	38
d|other|b:S Q	-15
d|other|b:S T	-34
d|other|b:S and	-52
d|other|b:S are	-27
d|other|b:S audience	-21
d|other|b:S before	-47
d|other|b:S cohort	-55
d|other|b:S from	17
d|other|b:S in	-35
d|other|b:S into	-14
d|other|b:S is	-21
d|other|b:S nothing	-23
d|other|b:S of	-57
d|other|b:S on	-32
d|other|b:S please	-39
d|other|b:S plus	-57
d|other|b:S the	-27
d|other|b:S there	-20
d|other|b:S to	-21
d|other|b:S without	-41
d|other|b:T export	-53
d|other|b:T not	-42
d|other|b:T please	-37
d|other|b:T user	-70
d|other|b:a L	-55
d|other|b:a P	38
d|other|b:a Q	-40
d|other|b:a T	-53
d|other|b:a campaign	-81
d|other|b:a check	-34
d|other|b:a csv	-27
d|other|b:a custom	-29
d|other|b:a destination	-34
d|other|b:a file	-45
d|other|b:a new	-28
d|other|b:a not_purchase	-40
d|other|b:a record	-20
d|other|b:a shop	-11
d|other|b:a spreadsheet	-33
d|other|b:a table	-88
d|other|b:a way	-32
d|other|b:about our	-54
d|other|b:about people	-43
d|other|b:about something	-15
d|other|b:about them	-14
d|other|b:activate S	-51
d|other|b:ad platform	-76
d|other|b:ads on	-14
d|other|b:advertise to	-60
d|other|b:after that	-27
d|other|b:age and	-46
d|other|b:agency need	-75
d|other|b:alert me	-32
d|other|b:all channel	-60
d|other|b:already next	-16
d|other|b:alway has	-49
d|other|b:alway hold	-36
d|other|b:am new	-24
d|other|b:an Q	-35
d|other|b:an email	-49
d|other|b:an inbound	-29
d|other|b:an integration	-33
d|other|b:and P	-29
d|other|b:and Q	-18
d|other|b:and do	-16
d|other|b:and import	-41
d|other|b:and income	-45
d|other|b:and keep	-43
d|other|b:and run	-46
d|other|b:and save	-35
d|other|b:and store	-46
d|other|b:and tell	-25
d|other|b:anything is	-25
d|other|b:are in	-17
d|other|b:arrive in	-27
d|other|b:arrowright F	-29
d|other|b:arrowright L	-49
d|other|b:arrowright P	-33
d|other|b:article with	-34
d|other|b:as Q	-42
d|other|b:as a	-28
d|other|b:as attribute	-24
d|other|b:as csv	-22
d|other|b:as part	-22
d|other|b:as source	-35
d|other|b:as well	-25
d|other|b:asking for	-31
d|other|b:attribute in	-28
d|other|b:audience :	-32
d|other|b:audience event	-50
d|other|b:audience export	-29
d|other|b:audience for	-27
d|other|b:audience in	-27
d|other|b:audience of	-53
d|other|b:audience schema	-49
d|other|b:audience size	-14
d|other|b:audience to	-16
d|other|b:audience usable	-46
d|other|b:audit log	-33
d|other|b:away from	-35
d|other|b:be done	-10
d|other|b:be optimized	-14
d|other|b:be reachable	-41
d|other|b:become profile	-27
d|other|b:before friday	-12
d|other|b:before the	-22
d|other|b:behavior recorded	-33
d|other|b:better signal	-31
d|other|b:between Q	-33
d|other|b:bidding get	-43
d|other|b:blog post	-37
d|other|b:bring Q	-48
d|other|b:bring in	-25
d|other|b:budget is	-22
d|other|b:build an	-53
d|other|b:build lookalike	-80
d|other|b:but not	-40
d|other|b:but thi	-15
d|other|b:buyer to	-44
d|other|b:by Q	-43
d|other|b:call our	-33
d|other|b:campaign for	-93
d|other|b:can we	-24
d|other|b:can you	-28
d|other|b:change after	-29
d|other|b:check up	-34
d|other|b:company data	-48
d|other|b:connect F	-38
d|other|b:connect L	-39
d|other|b:connected Q	-14
d|other|b:contact become	-27
d|other|b:contact from	-21
d|other|b:contact in	-35
d|other|b:contact list	-14
d|other|b:contact of	-28
d|other|b:contact with	-26
d|other|b:content from	-36
d|other|b:context :	-11
d|other|b:conversion :	-37
d|other|b:conversion event	-36
d|other|b:could somebody	-34
d|other|b:coupon collector	-57
d|other|b:create an	-45
d|other|b:credential and	-15
d|other|b:csv of	-21
d|other|b:customer from	-28
d|other|b:customer on	-29
d|other|b:customer profile	-51
d|other|b:customer table	-24
d|other|b:customer to	-32
d|other|b:customer with	-47
d|other|b:data :	-34
d|other|b:data from	-22
d|other|b:data in	-46
d|other|b:data of	-35
d|other|b:data to	-46
d|other|b:data with	-49
d|other|b:delete the	-64
d|other|b:destination :	-38
d|other|b:destination for	-34
d|other|b:do i	-49
d|other|b:do not	-18
d|other|b:download my	-40
d|other|b:drive request	-50
d|other|b:due thi	-14
d|other|b:each audience	-36
d|other|b:else :	-15
d|other|b:else for	-16
d|other|b:email the	-58
d|other|b:email to	-24
d|other|b:end up	-21
d|other|b:enrich S	-73
d|other|b:enrich customer	-51
d|other|b:enrich my	-53
d|other|b:enrich profile	-29
d|other|b:enrichment with	-25
d|other|b:entity store	-43
d|other|b:entry and	-22
d|other|b:event and	-44
d|other|b:event before	-51
d|other|b:event export	-23
d|other|b:event from	-43
d|other|b:event in	-22
d|other|b:event of	-34
d|other|b:event stream	-40
d|other|b:event to	-21
d|other|b:existing credential	-15
d|other|b:export S	-15
d|other|b:export T	-66
d|other|b:export audience	-38
d|other|b:export field	-66
d|other|b:export my	-55
d|other|b:export to	-33
d|other|b:failed job	34
d|other|b:field model	-66
d|other|b:file with	-47
d|other|b:find people	-28
d|other|b:first Q	-32
d|other|b:first change	-29
d|other|b:first time	-44
d|other|b:floodlight conversion	-37
d|other|b:follow later	-19
d|other|b:for L	61
d|other|b:for a	-32
d|other|b:for better	-31
d|other|b:for lookalike	-51
d|other|b:for now	-16
d|other|b:for those	-40
d|other|b:for us	-29
d|other|b:from F	-27
d|other|b:from L	-31
d|other|b:from P	23
d|other|b:from Q	-15
d|other|b:from an	-48
d|other|b:from marketing	-15
d|other|b:from not_P	-25
d|other|b:from our	-42
d|other|b:from the	-34
d|other|b:full load	-29
d|other|b:get Q	-51
d|other|b:get S	-56
d|other|b:get better	-43
d|other|b:get the	-38
d|other|b:give me	-61
d|other|b:go to	-39
d|other|b:goal :	-12
d|other|b:has the	-49
d|other|b:help me	-76
d|other|b:help send	-52
d|other|b:hey Q	-41
d|other|b:hey need	-35
d|other|b:history in	-40
d|other|b:hold the	-36
d|other|b:holder to	-50
d|other|b:home cook	-49
d|other|b:how do	-44
d|other|b:how many	-21
d|other|b:how much	-47
d|other|b:how to	-20
d|other|b:i am	-24
d|other|b:i need	-41
d|other|b:i use	-41
d|other|b:i want	-22
d|other|b:i would	-33
d|other|b:if anything	-25
d|other|b:import Q	-19
d|other|b:import blog	-37
d|other|b:import contact	-20
d|other|b:import customer	-64
d|other|b:import event	-32
d|other|b:import from	-26
d|other|b:import order	-37
d|other|b:import purchase	-52
d|other|b:import row	-41
d|other|b:import the	-41
d|other|b:import work	-16
d|other|b:in F	-50
d|other|b:in L	-39
d|other|b:in Q	-27
d|other|b:in a	-51
d|other|b:in all	-65
d|other|b:in due	-44
d|other|b:in the	-59
d|other|b:inbound integration	-29
d|other|b:ingest our	-62
d|other|b:integration from	-29
d|other|b:into L	-38
d|other|b:into P	-18
d|other|b:into Q	-22
d|other|b:into our	-32
d|other|b:into profile	-49
d|other|b:is F	-42
d|other|b:is a	-69
d|other|b:is about	-15
d|other|b:is approved	-22
d|other|b:is asking	-31
d|other|b:is missing	-12
d|other|b:is my	-74
d|other|b:is necessary	-36
d|other|b:is the	-26
d|other|b:is there	-23
d|other|b:is too	-25
d|other|b:it T	-46
d|other|b:it know	-13
d|other|b:it run	-12
d|other|b:its contact	-27
d|other|b:job for	-46
d|other|b:job platform	-38
d|other|b:job send	-36
d|other|b:job stay	-22
d|other|b:keep our	-38
d|other|b:know about	-41
d|other|b:know our	-46
d|other|b:lapsed donor	-61
d|other|b:last month	-14
d|other|b:learn about	-43
d|other|b:leave P	-44
d|other|b:let it	-13
d|other|b:lifecycle team	-16
d|other|b:like the	-41
d|other|b:like to	-15
d|other|b:list S	-27
d|other|b:list all	-67
d|other|b:list get	-32
d|other|b:load a	-27
d|other|b:load first	-29
d|other|b:load the	-43
d|other|b:log of	-31
d|other|b:lookalike for	49
d|other|b:loyalty project	-22
d|other|b:mail to	-49
d|other|b:make our	-52
d|other|b:marketing :	-15
d|other|b:marketing tool	-54
d|other|b:match our	-47
d|other|b:me S	-66
d|other|b:me a	-72
d|other|b:me if	-13
d|other|b:me target	-59
d|other|b:me the	-57
d|other|b:mean that	-12
d|other|b:media agency	-46
d|other|b:member of	-31
d|other|b:mobile app	-37
d|other|b:month we	-20
d|other|b:move our	-31
d|other|b:moved away	-35
d|other|b:my S	-32
d|other|b:my job	-58
d|other|b:my profile	-57
d|other|b:necessary that	-36
d|other|b:need S	-48
d|other|b:need a	-63
d|other|b:need the	-29
d|other|b:need to	-22
d|other|b:new to	-24
d|other|b:newsletter reader	-53
d|other|b:not not_P	-43
d|other|b:not not_backfill	-15
d|other|b:not not_import	-54
d|other|b:not the	-39
d|other|b:not use	-52
d|other|b:not_P :	-59
d|other|b:not_P last	-25
d|other|b:nothing else	-16
d|other|b:now Q	-29
d|other|b:object :	-56
d|other|b:of P	-64
d|other|b:of S	-22
d|other|b:of all	-61
d|other|b:of audience	-60
d|other|b:of the	-3
d|other|b:of what	-27
d|other|b:off our	-57
d|other|b:old system	-54
d|other|b:on F	-45
d|other|b:on Q	-49
d|other|b:on an	-53
d|other|b:on our	-7
d|other|b:on real	-14
d|other|b:on social	-64
d|other|b:on what	-43
d|other|b:one up	-36
d|other|b:only the	-55
d|other|b:onto profile	-71
d|other|b:optimized on	-14
d|other|b:or Q	-42
d|other|b:order T	-41
d|other|b:other job	-28
d|other|b:other system	-53
d|other|b:our F	-51
d|other|b:our L	-21
d|other|b:our P	52
d|other|b:our Q	-22
d|other|b:our ads	-14
d|other|b:our analyst	-63
d|other|b:our app	-40
d|other|b:our audience	-38
d|other|b:our contact	-33
d|other|b:our crm	-51
d|other|b:our customer	-62
d|other|b:our data	-58
d|other|b:our email	-55
d|other|b:our marketing	-56
d|other|b:our media	-46
d|other|b:our member	-49
d|other|b:our mobile	-38
d|other|b:our newsletter	-51
d|other|b:our own	-35
d|other|b:our partner	-81
d|other|b:our people	-37
d|other|b:our pricing	-25
d|other|b:our purchase	-36
d|other|b:our scoring	-44
d|other|b:our segment	-26
d|other|b:our shop	-50
d|other|b:our warehouse	-48
d|other|b:out to	-58
d|other|b:over to	-33
d|other|b:parent of	-33
d|other|b:part of	-26
d|other|b:people from	-34
d|other|b:people in	-62
d|other|b:people similar	-28
d|other|b:people to	-36
d|other|b:place Q	-32
d|other|b:place we	-48
d|other|b:platform :	-38
d|other|b:please :	-19
d|other|b:policy holder	-46
d|other|b:pricing api	-25
d|other|b:profile :	-37
d|other|b:profile T	-70
d|other|b:profile and	-57
d|other|b:profile to	-24
d|other|b:profile with	-33
d|other|b:project :	-22
d|other|b:propensity score	-51
d|other|b:pull S	-29
d|other|b:pull data	-25
d|other|b:purchase event	-23
d|other|b:purchase from	-49
d|other|b:purchase so	-42
d|other|b:push S	-39
d|other|b:push for	-43
d|other|b:push the	-48
d|other|b:put S	-70
d|other|b:quality send	-31
d|other|b:rather than	-20
d|other|b:reach S	-43
d|other|b:reachable through	-41
d|other|b:read event	-40
d|other|b:read the	-33
d|other|b:real purchase	-14
d|other|b:record in	-14
d|other|b:recorded by	-33
d|other|b:request from	-15
d|other|b:request to	-38
d|other|b:run a	-12
d|other|b:run before	-12
d|other|b:run it	-46
d|other|b:save the	-35
d|other|b:scenario when	-21
d|other|b:schema to	-49
d|other|b:score on	-30
d|other|b:scoring service	-35
d|other|b:segment S	-35
d|other|b:send S	-35
d|other|b:send a	-53
d|other|b:send audience	-54
d|other|b:send data	-49
d|other|b:send mail	-49
d|other|b:send our	-47
d|other|b:send purchase	-19
d|other|b:send the	-39
d|other|b:send to	-64
d|other|b:service and	-35
d|other|b:set that	-36
d|other|b:share S	-44
d|other|b:shop with	-11
d|other|b:should alway	-34
d|other|b:should end	-21
d|other|b:should get	-42
d|other|b:should know	-34
d|other|b:should learn	-43
d|other|b:should too	-40
d|other|b:show me	-57
d|other|b:signal quality	-31
d|other|b:signed up	-24
d|other|b:similar to	-37
d|other|b:since Q	-24
d|other|b:slow for	-25
d|other|b:so let	-14
d|other|b:so that	-45
d|other|b:social data	-48
d|other|b:somebody import	-42
d|other|b:someone join	-55
d|other|b:something else	-15
d|other|b:source :	-56
d|other|b:sport section	-43
d|other|b:stay untouched	-22
d|other|b:stopped using	-29
d|other|b:success mean	-12
d|other|b:sync P	-43
d|other|b:sync S	-58
d|other|b:sync contact	-39
d|other|b:sync my	-49
d|other|b:sync with	-33
d|other|b:table in	-50
d|other|b:table into	-27
d|other|b:table of	-53
d|other|b:table to	-48
d|other|b:target S	-21
d|other|b:tell Q	-28
d|other|b:tell me	-22
d|other|b:test drive	-50
d|other|b:than not_Q	-20
d|other|b:that L	-44
d|other|b:that P	-19
d|other|b:that bidding	-43
d|other|b:that it	-12
d|other|b:that its	-27
d|other|b:that one	-36
d|other|b:that should	-44
d|other|b:that the	-50
d|other|b:the F	-85
d|other|b:the L	26
d|other|b:the P	-42
d|other|b:the Q	-2
d|other|b:the activity	-35
d|other|b:the ad	-43
d|other|b:the agency	-75
d|other|b:the behavior	-33
d|other|b:the best	-44
d|other|b:the budget	-26
d|other|b:the campaign	-38
d|other|b:the contact	-17
d|other|b:the dashboard	-67
d|other|b:the existing	-15
d|other|b:the lifecycle	-16
d|other|b:the loyalty	-9
d|other|b:the other	-53
d|other|b:the people	-60
d|other|b:the profile	-35
d|other|b:the score	-35
d|other|b:the segment	-33
d|other|b:the sport	-47
d|other|b:the weekend	-22
d|other|b:them in	-36
d|other|b:there a	-38
d|other|b:thi Q	-17
d|other|b:thi export	-44
d|other|b:thi is	-15
d|other|b:thi sync	-40
d|other|b:thi week	-14
d|other|b:those who	-24
d|other|b:ticket N	-14
d|other|b:time buyer	-44
d|other|b:to F	-31
d|other|b:to L	-43
d|other|b:to Q	-9
d|other|b:to S	-31
d|other|b:to a	-12
d|other|b:to append	-17
d|other|b:to be	-45
d|other|b:to export	-52
d|other|b:to frobnix	-51
d|other|b:to know	-30
d|other|b:to make	-20
d|other|b:to new	-58
d|other|b:to profile	-45
d|other|b:to reach	-79
d|other|b:to send	-36
d|other|b:to the	-56
d|other|b:to thi	-24
d|other|b:to warehouse	-52
d|other|b:too slow	-25
d|other|b:train Q	-63
d|other|b:trial expired	-48
d|other|b:up P	73
d|other|b:up Q	-27
d|other|b:up a	-71
d|other|b:up an	-33
d|other|b:up in	-43
d|other|b:up with	-24
d|other|b:upload offline	-35
d|other|b:upload to	-68
d|other|b:us Q	-38
d|other|b:us export	-42
d|other|b:usable in	-46
d|other|b:use F	-61
d|other|b:use the	-22
d|other|b:user table	-37
d|other|b:using not_P	-37
d|other|b:using not_Q	-28
d|other|b:via Q	-51
d|other|b:vip enter	-21
d|other|b:want S	-55
d|other|b:want a	-34
d|other|b:want that	-40
d|other|b:warehouse profile	-49
d|other|b:way that	-49
d|other|b:we already	-12
d|other|b:we connected	-20
d|other|b:we have	-23
d|other|b:we moved	-35
d|other|b:we need	-16
d|other|b:we run	-16
d|other|b:we stopped	-29
d|other|b:we use	-25
d|other|b:we want	-17
d|other|b:we would	-45
d|other|b:weekend guest	-49
d|other|b:well but	-15
d|other|b:what can	-30
d|other|b:what happened	-59
d|other|b:what is	-13
d|other|b:when people	-42
d|other|b:when vip	-36
d|other|b:which audience	-41
d|other|b:which job	-36
d|other|b:who are	-64
d|other|b:who is	-25
d|other|b:who signed	-24
d|other|b:will follow	-19
d|other|b:with F	-77
d|other|b:with Q	-10
d|other|b:with S	-13
d|other|b:with our	-15
d|other|b:with product	-33
d|other|b:without a	-41
d|other|b:work already	-16
d|other|b:would like	-32
d|other|b:year Q	-24
d|other|b:you do	-44
d|other|b:you put	-28
d|other|before:2|	-29
d|other|before:4312|	-57
d|other|before:START|	12
d|other|before:START|arrowleft	-36
d|other|before:START|arrowright	-59
d|other|before:START|with	-42
d|other|before:_|from	-40
d|other|before:_|on	-36
d|other|before:_|to	-32
d|other|before:acquired|through	-34
d|other|before:and|	-41
d|other|before:appear|in	-64
d|other|before:are|in	-32
d|other|before:attributes|in	-31
d|other|before:audiences|in	-50
d|other|before:audiences|to	-41
d|other|before:audience|in	-42
d|other|before:audience|to	-23
d|other|before:away|from	-27
d|other|before:build|	-46
d|other|before:came|from	-36
d|other|before:collect|in	-35
d|other|before:connected|	-45
d|other|before:connect|	-21
d|other|before:contacts|	-66
d|other|before:contacts|in	-46
d|other|before:contacts|with	-38
d|other|before:content|from	-44
d|other|before:create|	33
d|other|before:customers|on	-34
d|other|before:data|from	-19
d|other|before:data|to	-67
d|other|before:destination|	-59
d|other|before:does|	-44
d|other|before:events|from	-48
d|other|before:events|in	-28
d|other|before:events|to	-22
d|other|before:everything|to	-42
d|other|before:export|	-35
d|other|before:export|to	-58
d|other|before:fill|	-45
d|other|before:have|	-29
d|other|before:history|from	-46
d|other|before:imported|from	-49
d|other|before:import|	-45
d|other|before:import|from	-19
d|other|before:insights|for	-49
d|other|before:instead|	-23
d|other|before:integrate|	-49
d|other|before:is|	-44
d|other|before:is|in	-33
d|other|before:keep|	-34
d|other|before:know|in	-31
d|other|before:leads|from	-25
d|other|before:leave|	-50
d|other|before:let|	-60
d|other|before:like|to	-61
d|other|before:live|in	-46
d|other|before:lytics|to	-54
d|other|before:me|in	41
d|other|before:monitor|	-53
d|other|before:not|	-65
d|other|before:opened|	-46
d|other|before:orders|from	-48
d|other|before:over|to	-37
d|other|before:people|to	-30
d|other|before:please|	-31
d|other|before:post|to	26
d|other|before:prepare|	-61
d|other|before:profiles|in	-54
d|other|before:profiles|to	-44
d|other|before:profiles|with	-37
d|other|before:push|	-34
d|other|before:reachable|through	-43
d|other|before:see|	-74
d|other|before:segments|in	-43
d|other|before:segment|arrowright	-39
d|other|before:send|to	-38
d|other|before:since|	-15
d|other|before:so|	-39
d|other|before:stopped|using	-41
d|other|before:sync|	-68
d|other|before:sync|to	-49
d|other|before:sync|with	-47
d|other|before:system|	-57
d|other|before:table|in	-68
d|other|before:together|with	-65
d|other|before:train|	50
d|other|before:up|	48
d|other|before:up|with	-42
d|other|before:uses|	-87
d|other|before:vips|to	-26
d|other|before:visitors|for	44
d|other|before:visitors|from	51
d|other|before:want|	-37
d|other|before:way|	-35
d|other|before:we|use	-51
d|other|first:F	-98
d|other|first:L	-62
d|other|first:P	34
d|other|first:Q	-25
d|other|first:T	-18
d|other|first:activate	-66
d|other|first:advertise	-68
d|other|first:an	-54
d|other|first:append	-36
d|other|first:as	-27
d|other|first:back	-36
d|other|first:bring	-45
d|other|first:build	-17
d|other|first:call	-37
d|other|first:can	-47
d|other|first:connect	-66
d|other|first:content	-50
d|other|first:context	-16
d|other|first:could	-31
d|other|first:create	-34
d|other|first:csv	-33
d|other|first:delete	-73
d|other|first:destination	-49
d|other|first:doe	-60
d|other|first:download	-47
d|other|first:emit	-49
d|other|first:enrich	-65
d|other|first:entity	-39
d|other|first:event	-41
d|other|first:export	-92
d|other|first:first	-21
d|other|first:for	-44
d|other|first:forward	-51
d|other|first:get	-49
d|other|first:give	-55
d|other|first:goal	-15
d|other|first:help	-95
d|other|first:hey	-19
d|other|first:hi	-33
d|other|first:how	-56
d|other|first:i	-48
d|other|first:import	-67
d|other|first:ingest	-78
d|other|first:integrate	-62
d|other|first:is	-78
d|other|first:it	-44
d|other|first:keep	-36
d|other|first:last	-29
d|other|first:leave	-37
d|other|first:load	-44
d|other|first:make	-79
d|other|first:match	-59
d|other|first:measure	-56
d|other|first:member	-57
d|other|first:mirror	-27
d|other|first:move	-31
d|other|first:open	-31
d|other|first:our	-15
d|other|first:please	-28
d|other|first:propensity	-51
d|other|first:pull	-61
d|other|first:push	-62
d|other|first:query	-47
d|other|first:reach	-51
d|other|first:read	-49
d|other|first:report	-54
d|other|first:request	-23
d|other|first:retarget	-32
d|other|first:seed	-41
d|other|first:segment	-72
d|other|first:send	-54
d|other|first:share	-61
d|other|first:should	-57
d|other|first:show	-61
d|other|first:since	-31
d|other|first:so	-16
d|other|first:source	-61
d|other|first:step	-29
d|other|first:sync	-63
d|other|first:take	-49
d|other|first:target	-61
d|other|first:task	-41
d|other|first:the	-31
d|other|first:there	-68
d|other|first:ticket	-20
d|other|first:track	-58
d|other|first:two	-29
d|other|first:upload	-46
d|other|first:use	-35
d|other|first:user	-38
d|other|first:we	-28
d|other|first:what	-52
d|other|first:when	-68
d|other|first:which	-78
d|other|first:who	-82
d|other|first:why	-57
d|other|first:write	-65
d|other|first:you	-37
d|other|kind:alerts	-12
d|other|kind:audience	-26
d|other|kind:content	-74
d|other|kind:conversions	-14
d|other|kind:events	-6
d|other|kind:files	-37
d|other|kind:model	31
d|other|kind:monitoring	41
d|other|kind:profiles	-13
d|other|kind:setup	44
d|other|last:F	-70
d|other|last:L	-36
d|other|last:P	46
d|other|last:Q	-16
d|other|last:S	-36
d|other|last:T	-45
d|other|last:account	-44
d|other|last:agency	-54
d|other|last:anything	-24
d|other|last:app	-56
d|other|last:append	-47
d|other|last:approved	-27
d|other|last:asap	-55
d|other|last:audience	-41
d|other|last:better	-61
d|other|last:campaign	-46
d|other|last:channel	-31
d|other|last:contact	-49
d|other|last:conversion	-30
d|other|last:crm	-85
d|other|last:csv	-37
d|other|last:custom	-41
d|other|last:customer	-59
d|other|last:data	-62
d|other|last:do	-42
d|other|last:done	-16
d|other|last:email	-62
d|other|last:end	-37
d|other|last:enter	-32
d|other|last:event	-30
d|other|last:expired	-55
d|other|last:export	-65
d|other|last:file	-42
d|other|last:fresh	-49
d|other|last:friday	-15
d|other|last:frobnix	-61
d|other|last:have	-56
d|other|last:help	-70
d|other|last:here	-35
d|other|last:id	-42
d|other|last:import	-70
d|other|last:in	-39
d|other|last:it	-21
d|other|last:know	-34
d|other|last:later	-22
d|other|last:list	-48
d|other|last:lookalike	-56
d|other|last:me	-77
d|other|last:missing	-29
d|other|last:model	-36
d|other|last:morning	-54
d|other|last:not_P	-48
d|other|last:not_Q	-26
d|other|last:not_backfill	-25
d|other|last:not_export	-61
d|other|last:not_purchase	-46
d|other|last:now	-42
d|other|last:number	-60
d|other|last:on	-42
d|other|last:partner	-58
d|other|last:place	-22
d|other|last:platform	-66
d|other|last:please	-29
d|other|last:post	-40
d|other|last:profile	-43
d|other|last:purchase	-19
d|other|last:qualify	-32
d|other|last:ready	-36
d|other|last:report	-48
d|other|last:reporting	-64
d|other|last:request	-40
d|other|last:row	-47
d|other|last:sale	-71
d|other|last:segmentation	-43
d|other|last:server	-50
d|other|last:shop	-51
d|other|last:size	-47
d|other|last:social	-69
d|other|last:store	-42
d|other|last:sync	-33
d|other|last:system	-73
d|other|last:team	-24
d|other|last:thank	-32
d|other|last:that	-52
d|other|last:them	-37
d|other|last:there	-39
d|other|last:too	-44
d|other|last:tool	-67
d|other|last:topic	-68
d|other|last:untouched	-26
d|other|last:up	-47
d|other|last:us	-49
d|other|last:value	-70
d|other|last:vip	-47
d|other|last:warehouse	-78
d|other|last:week	-20
d|other|last:weekend	-32
d|other|last:work	-40
d|other|left::	35
d|other|left:F	-48
d|other|left:L	67
d|other|left:P	-36
d|other|left:Q	-21
d|other|left:S	24
d|other|left:a	38
d|other|left:activate	-34
d|other|left:activity	-34
d|other|left:alert	35
d|other|left:already	-54
d|other|left:are	-15
d|other|left:arrowright	-33
d|other|left:attribute	-34
d|other|left:audience	-51
d|other|left:be	-47
d|other|left:can	-5
d|other|left:connect	-34
d|other|left:contact	-52
d|other|left:content	-31
d|other|left:create	45
d|other|left:data	-20
d|other|left:destination	-42
d|other|left:enrich	-37
d|other|left:enter	-56
d|other|left:entity	-43
d|other|left:event	-43
d|other|left:everything	-43
d|other|left:export	-49
d|other|left:for	31
d|other|left:history	-47
d|other|left:i	-14
d|other|left:integrate	-58
d|other|left:into	-26
d|other|left:is	-16
d|other|left:keep	-27
d|other|left:leave	-47
d|other|left:list	-28
d|other|left:make	-48
d|other|left:member	-48
d|other|left:ml	55
d|other|left:of	-16
d|other|left:on	29
d|other|left:order	-51
d|other|left:our	29
d|other|left:people	-45
d|other|left:post	42
d|other|left:profile	-41
d|other|left:push	-44
d|other|left:put	-52
d|other|left:second	-46
d|other|left:set	71
d|other|left:store	-42
d|other|left:sync	-40
d|other|left:table	-63
d|other|left:tag	53
d|other|left:that	-67
d|other|left:there	-46
d|other|left:to	15
d|other|left:train	63
d|other|left:up	66
d|other|left:use	-41
d|other|left:when	-53
d|other|left:would	-56
d|other|length:0	-42
d|other|length:1	-56
d|other|length:2	-33
d|other|length:3	-21
d|other|lytics:none	38
d|other|lytics:place	-24
d|other|lytics:source	-44
d|other|lytics:target	-53
d|other|other:means|target	-51
d|other|other:none|means	-32
d|other|other:none|none	10
d|other|other:none|place	14
d|other|other:none|target	-20
d|other|other:place|none	-38
d|other|other:place|place	-43
d|other|other:place|source	-44
d|other|other:source|none	-48
d|other|other:source|target	-21
d|other|other:target|source	-34
d|other|prep:	19
d|other|prep:arrowleft	-36
d|other|prep:arrowright	-60
d|other|prep:for	25
d|other|prep:into	-37
d|other|prep:on	-20
d|other|prep:onto	-39
d|other|prep:through	-29
d|other|records|means	-61
d|other|records|none	-32
d|other|records|source	-47
d|other|records|target	-57
d|other|right::	-12
d|other|right:F	-52
d|other|right:N	41
d|other|right:S	-37
d|other|right:T	-36
d|other|right:a	21
d|other|right:already	-35
d|other|right:alway	-42
d|other|right:an	29
d|other|right:any	44
d|other|right:are	27
d|other|right:arrowright	-51
d|other|right:article	-54
d|other|right:as	-35
d|other|right:asap	-38
d|other|right:audience	-32
d|other|right:auth	42
d|other|right:blog	-36
d|other|right:churn	36
d|other|right:come	-54
d|other|right:constraint	-10
d|other|right:contact	-46
d|other|right:conversion	-40
d|other|right:course	31
d|other|right:credential	32
d|other|right:dashboard	45
d|other|right:data	-22
d|other|right:demo	44
d|other|right:do	-33
d|other|right:else	-39
d|other|right:email	-59
d|other|right:entry	-43
d|other|right:error	36
d|other|right:failed	33
d|other|right:fine	-40
d|other|right:for	49
d|other|right:get	-52
d|other|right:has	-29
d|other|right:hashed	27
d|other|right:hold	-42
d|other|right:if	33
d|other|right:in	-43
d|other|right:is	-24
d|other|right:it	-32
d|other|right:job	45
d|other|right:know	-57
d|other|right:later	-40
d|other|right:like	36
d|other|right:list	-73
d|other|right:load	-30
d|other|right:mail	-46
d|other|right:me	25
d|other|right:model	56
d|other|right:monitoring	45
d|other|right:need	-71
d|other|right:not	-48
d|other|right:nothing	-19
d|other|right:now	-34
d|other|right:on	51
d|other|right:only	-58
d|other|right:order	-41
d|other|right:our	-37
d|other|right:possible	-47
d|other|right:post	-36
d|other|right:predict	45
d|other|right:push	-50
d|other|right:running	-40
d|other|right:scope	-38
d|other|right:see	-34
d|other|right:segmentation	-50
d|other|right:send	-75
d|other|right:should	-34
d|other|right:since	-17
d|other|right:sync	-53
d|other|right:table	-51
d|other|right:the	33
d|other|right:them	-53
d|other|right:through	-26
d|other|right:to	-57
d|other|right:too	-44
d|other|right:up	-35
d|other|right:user	-37
d|other|right:want	-35
d|other|right:warehouse	-45
d|other|right:what	-62
d|other|right:when	28
d|other|right:will	-35
d|other|right:work	-62
d|other|role:means	6
d|other|role:means|false	16
d|other|role:means|true	-26
d|other|role:none	20
d|other|role:none|false	-33
d|other|role:none|true	-21
d|other|role:place|true	-10
d|other|role:source|false	-28
d|other|role:source|true	5
d|other|role:target	-13
d|other|role:target|true	-14
d|other|t:F : S	-33
d|other|t:F audience :	-33
d|other|t:F can thi	-51
d|other|t:F contact list	-37
d|other|t:F nothing else	-40
d|other|t:F should have	-45
d|other|t:F should too	-48
d|other|t:L alway has	-37
d|other|t:L audience in	-46
d|other|t:L to P	-42
d|other|t:P : S	-42
d|other|t:P : email	-56
d|other|t:P : import	-36
d|other|t:P : load	-45
d|other|t:P : send	-60
d|other|t:P : tell	34
d|other|t:P S is	-49
d|other|t:P T user	-84
d|other|t:P alway has	-27
d|other|t:P and Q	-84
d|other|t:P arrowright L	-55
d|other|t:P audience export	-46
d|other|t:P audience to	-44
d|other|t:P dashboard for	45
d|other|t:P for L	55
d|other|t:P for churn	56
d|other|t:P is done	-62
d|other|t:P job is	-43
d|other|t:P like we	40
d|other|t:P metric for	40
d|other|t:P model that	45
d|other|t:P now :	-38
d|other|t:P on what	-52
d|other|t:P should know	-42
d|other|t:P table to	-21
d|other|t:P tag through	-30
d|other|t:P to Q	-24
d|other|t:P warehouse profile	-44
d|other|t:P was yesterday	-51
d|other|t:P when a	27
d|other|t:P when an	27
d|other|t:P will follow	-48
d|other|t:P with Q	-44
d|other|t:Q and P	-29
d|other|t:Q arrowright P	-29
d|other|t:Q for P	-38
d|other|t:Q into L	-35
d|other|t:Q to L	-25
d|other|t:Q with P	-39
d|other|t:S arrowright F	-30
d|other|t:S for P	46
d|other|t:S from F	-37
d|other|t:S from P	42
d|other|t:S in F	-48
d|other|t:S in P	-47
d|other|t:S into P	-47
d|other|t:S on F	-43
d|other|t:S with F	-61
d|other|t:are in P	-31
d|other|t:attribute in P	-24
d|other|t:audience in F	-46
d|other|t:audience to P	-36
d|other|t:come in L	-40
d|other|t:contact with F	-39
d|other|t:content from P	-41
d|other|t:create a P	45
d|other|t:data in L	-34
d|other|t:data to P	-58
d|other|t:event from F	-34
d|other|t:everything to P	-38
d|other|t:export to P	-51
d|other|t:get our P	-43
d|other|t:in our L	-30
d|other|t:in our P	34
d|other|t:install the P	-30
d|other|t:is in P	-25
d|other|t:like to P	-52
d|other|t:metric in F	-45
d|other|t:set up P	71
d|other|t:sync with F	-44
d|other|t:table in P	-48
d|other|t:table into L	-43
d|other|t:them in L	-36
d|other|t:to our F	-52
d|other|t:train a P	39
d|other|t:way that L	-37
d|other|t:way that P	-27
d|other|task	115
d|other|verb1:in|means	-60
d|other|verb1:in|none	-27
d|other|verb1:in|place	-20
d|other|verb1:in|source	-31
d|other|verb1:in|target	-36
d|other|verb1:out|none	8
d|other|verb1:out|source	-12
d|other|verb1:rich|means	-48
d|other|verb1:rich|none	-64
d|other|verbs:in+out|source	-36
d|other|verbs:in|means	-62
d|other|verbs:in|none	-31
d|other|verbs:in|source	-30
d|other|verbs:in|target	-33
d|other|verbs:out|source	-8
d|other|verbs:rich|means	-48
d|other|verbs:rich|none	-72
d|other|verbs:|means	28
d|other|verbs:|none	26
d|other|verbs:|target	-34
d|other|w::	-5
d|other|w:F	-57
d|other|w:P	54
d|other|w:Q	-12
d|other|w:S	-11
d|other|w:T	-20
d|other|w:abandon	-32
d|other|w:about	-26
d|other|w:account	-13
d|other|w:activate	-47
d|other|w:ad	-70
d|other|w:advertise	-61
d|other|w:affinity	-61
d|other|w:after	-25
d|other|w:age	-41
d|other|w:agency	-21
d|other|w:all	-71
d|other|w:alway	-47
d|other|w:am	-24
d|other|w:analyst	-65
d|other|w:and	-14
d|other|w:answer	-50
d|other|w:anything	-20
d|other|w:api	-48
d|other|w:append	-31
d|other|w:approved	-22
d|other|w:are	-23
d|other|w:arrive	-26
d|other|w:arrowright	-27
d|other|w:article	-70
d|other|w:asap	-42
d|other|w:ask	-20
d|other|w:asking	-31
d|other|w:attribute	-75
d|other|w:audience	-20
d|other|w:audit	-31
d|other|w:away	-35
d|other|w:be	-14
d|other|w:become	-21
d|other|w:before	-9
d|other|w:best	-58
d|other|w:better	-57
d|other|w:bidding	-43
d|other|w:big	-40
d|other|w:blog	-63
d|other|w:branch	-64
d|other|w:bring	-33
d|other|w:budget	-26
d|other|w:bulk	-33
d|other|w:but	-15
d|other|w:buyer	-52
d|other|w:call	-49
d|other|w:campaign	-35
d|other|w:can	-22
d|other|w:case	-35
d|other|w:cdo	-34
d|other|w:check	-34
d|other|w:clickstream	-39
d|other|w:cohort	-46
d|other|w:company	-37
d|other|w:connect	-25
d|other|w:contact	-22
d|other|w:content	-58
d|other|w:context	-11
d|other|w:conversion	-9
d|other|w:cook	-49
d|other|w:cooky	-45
d|other|w:could	-21
d|other|w:coupon	-57
d|other|w:create	-20
d|other|w:credential	-14
d|other|w:crm	-23
d|other|w:csv	-28
d|other|w:custom	-22
d|other|w:customer	-8
d|other|w:data	-37
d|other|w:database	-47
d|other|w:delete	-69
d|other|w:delighted	-52
d|other|w:demo	38
d|other|w:destination	-36
d|other|w:did	-45
d|other|w:do	-11
d|other|w:doe	-40
d|other|w:dog	-66
d|other|w:donor	-61
d|other|w:download	-33
d|other|w:drip	-68
d|other|w:drive	-50
d|other|w:due	-14
d|other|w:dump	-43
d|other|w:else	-17
d|other|w:end	-31
d|other|w:enrich	-40
d|other|w:enrichment	-45
d|other|w:enter	-15
d|other|w:entity	-39
d|other|w:entry	-40
d|other|w:event	-18
d|other|w:everything	-40
d|other|w:exist	-61
d|other|w:existing	-7
d|other|w:expired	-48
d|other|w:export	-63
d|other|w:failed	33
d|other|w:feed	-62
d|other|w:field	-31
d|other|w:file	-27
d|other|w:fill	-26
d|other|w:fire	-58
d|other|w:first	-28
d|other|w:floodlight	-22
d|other|w:forward	-38
d|other|w:fresh	-60
d|other|w:friday	-11
d|other|w:frobnix	-70
d|other|w:from	-10
d|other|w:full	-24
d|other|w:get	-36
d|other|w:give	-50
d|other|w:go	-33
d|other|w:goal	-12
d|other|w:guest	-49
d|other|w:hand	-58
d|other|w:happened	-59
d|other|w:has	-21
d|other|w:have	-28
d|other|w:help	-36
d|other|w:here	-20
d|other|w:hey	-15
d|other|w:hi	-25
d|other|w:history	-43
d|other|w:hold	-39
d|other|w:holder	-48
d|other|w:home	-49
d|other|w:house	-45
d|other|w:household	-58
d|other|w:how	-10
d|other|w:i	-36
d|other|w:id	-12
d|other|w:import	-19
d|other|w:in	-9
d|other|w:inbound	-35
d|other|w:info	-19
d|other|w:ingest	-34
d|other|w:insight	-57
d|other|w:integrate	-43
d|other|w:integration	-22
d|other|w:into	-13
d|other|w:invoice	-61
d|other|w:is	-10
d|other|w:it	-15
d|other|w:its	-57
d|other|w:json	-8
d|other|w:keep	-25
d|other|w:know	-41
d|other|w:lapsed	-54
d|other|w:later	-12
d|other|w:learn	-43
d|other|w:lifecycle	-17
d|other|w:like	-13
d|other|w:line	-59
d|other|w:list	-18
d|other|w:load	-37
d|other|w:log	-28
d|other|w:lookalike	32
d|other|w:lookup	-47
d|other|w:loyalty	-23
d|other|w:make	-55
d|other|w:many	-20
d|other|w:marketing	-20
d|other|w:mean	-12
d|other|w:media	-46
d|other|w:member	-38
d|other|w:missing	-13
d|other|w:mobile	-30
d|other|w:monitoring	40
d|other|w:month	-23
d|other|w:more	-47
d|other|w:morning	-50
d|other|w:move	-39
d|other|w:moved	-35
d|other|w:much	-47
d|other|w:my	-49
d|other|w:necessary	-36
d|other|w:need	-33
d|other|w:new	-19
d|other|w:newsletter	-54
d|other|w:not_P	-60
d|other|w:not_audience	-40
d|other|w:not_backfill	-17
d|other|w:not_import	-77
d|other|w:not_purchase	-40
d|other|w:not_user	-54
d|other|w:not_write	-23
d|other|w:nothing	-17
d|other|w:now	-15
d|other|w:nps	-58
d|other|w:object	-50
d|other|w:off	-68
d|other|w:old	-70
d|other|w:one	-46
d|other|w:only	-29
d|other|w:onto	-66
d|other|w:optimized	-14
d|other|w:order	-27
d|other|w:other	-24
d|other|w:our	-11
d|other|w:out	-19
d|other|w:own	-35
d|other|w:parent	-35
d|other|w:part	-26
d|other|w:partner	-74
d|other|w:password	-66
d|other|w:people	-35
d|other|w:platform	-57
d|other|w:please	-13
d|other|w:pls	-59
d|other|w:plus	-9
d|other|w:policy	-46
d|other|w:populate	-40
d|other|w:predict	34
d|other|w:pricing	-44
d|other|w:profile	-17
d|other|w:project	-22
d|other|w:propensity	-41
d|other|w:provider	-56
d|other|w:pull	-34
d|other|w:push	-40
d|other|w:qualify	-25
d|other|w:quality	-67
d|other|w:query	-44
d|other|w:rather	-33
d|other|w:reachable	-41
d|other|w:read	-28
d|other|w:reader	-39
d|other|w:record	-17
d|other|w:recorded	-33
d|other|w:report	-20
d|other|w:reporting	-57
d|other|w:request	-22
d|other|w:resolve	-38
d|other|w:row	-35
d|other|w:run	-9
d|other|w:save	-45
d|other|w:scenario	-21
d|other|w:schedule	-58
d|other|w:schema	-44
d|other|w:score	-24
d|other|w:scoring	-40
d|other|w:section	-43
d|other|w:seed	-55
d|other|w:segment	-22
d|other|w:send	-36
d|other|w:service	-52
d|other|w:share	-41
d|other|w:shop	-12
d|other|w:should	-24
d|other|w:show	-29
d|other|w:signal	-29
d|other|w:signed	-24
d|other|w:since	-21
d|other|w:size	-12
d|other|w:slow	-25
d|other|w:so	-24
d|other|w:social	-72
d|other|w:someone	-36
d|other|w:sport	-43
d|other|w:spreadsheet	-31
d|other|w:stopped	-29
d|other|w:store	-37
d|other|w:stream	-24
d|other|w:subscriber	-35
d|other|w:success	-12
d|other|w:survey	-29
d|other|w:sync	-27
d|other|w:system	-45
d|other|w:table	-21
d|other|w:take	-28
d|other|w:target	-38
d|other|w:team	-19
d|other|w:tell	-15
d|other|w:template	-72
d|other|w:test	-50
d|other|w:than	-19
d|other|w:thank	-27
d|other|w:that	-22
d|other|w:the	-8
d|other|w:them	-35
d|other|w:there	-37
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
d|other|w:trigger	-22
d|other|w:two	-23
d|other|w:untouched	-22
d|other|w:update	-42
d|other|w:usable	-46
d|other|w:use	-18
d|other|w:user	-17
d|other|w:using	-22
d|other|w:vendor	-35
d|other|w:view	-27
d|other|w:vip	-25
d|other|w:visit	-43
d|other|w:visitor	-26
d|other|w:warehouse	-69
d|other|w:way	-22
d|other|w:we	-12
d|other|w:week	-15
d|other|w:weekend	-25
d|other|w:well	-25
d|other|w:what	-25
d|other|w:where	-26
d|other|w:which	-22
d|other|w:who	-17
d|other|w:why	-62
d|other|w:will	-24
d|other|w:without	-33
d|other|w:work	-24
d|other|w:would	-35
d|other|w:write	-49
d|other|w:you	-24
d|other|ways:has|1	29
d|other|ways:has|2	-22
d|other|ways:has|3	-18
n|ambiguous:true|known:1	-33
n|family:false|known:0	154
n|family:false|known:1	32
n|family:true|known:1	-80
n|feature:true|known:0	-115
n|feature:true|known:1	-27
n|first:F	41
n|first:N	-26
n|first:Q	-43
n|first:S	-24
n|first:T	-54
n|first:a	-49
n|first:account	-43
n|first:add	-38
n|first:an	-67
n|first:append	-64
n|first:ask	-33
n|first:audience	-19
n|first:back	-32
n|first:behavioral	-39
n|first:bid	-28
n|first:bring	-50
n|first:call	-53
n|first:can	22
n|first:classify	-67
n|first:clickstream	-47
n|first:collect	-76
n|first:connect	-25
n|first:consume	-53
n|first:content	-88
n|first:conversion	-36
n|first:copy	-36
n|first:could	-24
n|first:create	38
n|first:csv	-57
n|first:customer	-42
n|first:data	-45
n|first:delete	-50
n|first:destination	27
n|first:do	-39
n|first:dont	-45
n|first:download	-83
n|first:drop	-26
n|first:dump	-34
n|first:email	-65
n|first:enhanced	-50
n|first:enrich	-39
n|first:event	-24
n|first:feed	-57
n|first:fill	-36
n|first:forward	-50
n|first:from	-76
n|first:get	-25
n|first:give	-73
n|first:have	-39
n|first:hey	-25
n|first:hi	-25
n|first:hook	-69
n|first:i	-15
n|first:import	-23
n|first:in	-31
n|first:instead	-26
n|first:integrate	-45
n|first:keep	-40
n|first:leave	-27
n|first:let	-81
n|first:link	-56
n|first:load	-56
n|first:look	-30
n|first:lookalike	-47
n|first:mail	-81
n|first:make	-33
n|first:mark	-52
n|first:match	-38
n|first:measure	-43
n|first:model	-71
n|first:monitor	-71
n|first:my	-41
n|first:need	-34
n|first:not	-35
n|first:notify	-81
n|first:open	-53
n|first:our	-24
n|first:personalize	-24
n|first:pick	-44
n|first:pls	-50
n|first:populate	-44
n|first:post	-44
n|first:predict	-70
n|first:profile	-37
n|first:programmatic	-59
n|first:query	-34
n|first:reach	-33
n|first:read	-29
n|first:remove	-29
n|first:replicate	-34
n|first:report	-45
n|first:request	-37
n|first:retarget	-26
n|first:score	-77
n|first:segment	-45
n|first:set	-17
n|first:show	-24
n|first:since	-31
n|first:step	-43
n|first:store	-38
n|first:suppress	-58
n|first:tag	-62
n|first:tell	-55
n|first:the	15
n|first:train	-65
n|first:trial	-46
n|first:two	-43
n|first:type	-64
n|first:update	-40
n|first:upload	-31
n|first:user	-34
n|first:warn	-44
n|first:we	-16
n|first:what	-31
n|first:which	-22
n|first:who	-38
n|first:with	-26
n|first:work	-59
n|first:write	-25
n|first:you	-31
n|foreign:true|known:0	53
n|foreign:true|known:1	-57
n|foreign|means|known:0	41
n|foreign|none|known:0	23
n|foreign|none|known:1	-71
n|foreign|place|known:0	30
n|foreign|source|known:0	22
n|foreign|target|known:0	51
n|known:0|rolesfalse	102
n|known:1|rolesfalse	-53
n|known:1|rolestrue	-60
n|known:2|rolesfalse	-33
n|known:2|rolestrue	-35
n|nothing named	57
n|some ruled out	-13
n|sure:true|known:1	-48
n|unknown|known:1	-34
n|w:F	93
n|w:N	-24
n|w:Q	-35
n|w:S	6
n|w:a	-31
n|w:abandon	-27
n|w:acquisition	-50
n|w:activity	-43
n|w:add	-27
n|w:added	-36
n|w:affinity	-106
n|w:again	-61
n|w:agency	-24
n|w:alert	-26
n|w:all	-30
n|w:alone	-24
n|w:already	-28
n|w:am	-26
n|w:and	-26
n|w:annual	-40
n|w:answer	-106
n|w:anything	-22
n|w:api	-101
n|w:append	-29
n|w:arrive	-39
n|w:article	-135
n|w:as	-32
n|w:ask	-32
n|w:asked	-26
n|w:asking	-38
n|w:at	-28
n|w:attribution	-42
n|w:audience	24
n|w:authorization	-84
n|w:authorize	-44
n|w:away	-25
n|w:backfill	-70
n|w:bad	-55
n|w:bargain	-39
n|w:be	-13
n|w:behavior	-69
n|w:behavioral	-28
n|w:better	-30
n|w:between	-31
n|w:bidding	-46
n|w:blog	-112
n|w:boss	-46
n|w:both	-40
n|w:bought	-61
n|w:bounce	-32
n|w:break	-90
n|w:bring	-23
n|w:but	-21
n|w:buy	-70
n|w:by	-88
n|w:call	-74
n|w:called	51
n|w:calling	-27
n|w:can	-9
n|w:cart	-35
n|w:change	-38
n|w:churn	-38
n|w:classify	-84
n|w:click	-31
n|w:cohort	-42
n|w:collect	-52
n|w:coming	-16
n|w:complete	-29
n|w:connect	-17
n|w:connected	-39
n|w:connection	-49
n|w:consume	-38
n|w:content	-133
n|w:conversion	-46
n|w:convert	-45
n|w:count	-35
n|w:course	-15
n|w:credential	-33
n|w:csv	-117
n|w:custom	-93
n|w:delete	-52
n|w:destination	26
n|w:detail	-30
n|w:do	-17
n|w:done	-29
n|w:dont	-28
n|w:download	-84
n|w:each	-72
n|w:else	-22
n|w:email	-39
n|w:engagement	-29
n|w:entity	-35
n|w:entry	-22
n|w:europe	-18
n|w:event	-41
n|w:every	-29
n|w:everyone	-63
n|w:exchange	-29
n|w:excluded	-79
n|w:existing	-18
n|w:export	25
n|w:exported	-20
n|w:exporting	-28
n|w:fail	-53
n|w:failed	-93
n|w:feed	-16
n|w:field	-65
n|w:file	-29
n|w:fine	-27
n|w:fire	-33
n|w:firebase	-44
n|w:floodlight	-55
n|w:follow	-30
n|w:for	-24
n|w:forward	-27
n|w:frequency	41
n|w:fresh	-26
n|w:frm	-53
n|w:from	-17
n|w:give	-38
n|w:goe	-61
n|w:handed	-41
n|w:happen	-36
n|w:has	-48
n|w:hashed	-21
n|w:have	-16
n|w:here	-29
n|w:hey	-21
n|w:hi	-17
n|w:history	-26
n|w:hook	-42
n|w:household	-97
n|w:hunter	-37
n|w:i	-11
n|w:if	-29
n|w:import	-29
n|w:inbox	-78
n|w:including	-25
n|w:informed	-40
n|w:ingest	-19
n|w:install	-65
n|w:integrate	-33
n|w:into	-17
n|w:it	-34
n|w:json	-36
n|w:just	-39
n|w:keep	-20
n|w:key	-15
n|w:kid	-67
n|w:lack	-28
n|w:last	-21
n|w:later	-30
n|w:lead	-32
n|w:learn	-46
n|w:leave	-20
n|w:lifecycle	-41
n|w:lifetime	-50
n|w:like	28
n|w:likelihood	-60
n|w:link	-41
n|w:load	-30
n|w:look	-29
n|w:lookalike	-39
n|w:lookup	-97
n|w:lost	-15
n|w:love	-40
n|w:low	-40
n|w:loyalty	-33
n|w:mail	-62
n|w:mailaddress	-68
n|w:make	-14
n|w:manager	-58
n|w:many	-14
n|w:match	-27
n|w:may	-16
n|w:maybe	-30
n|w:measure	-47
n|w:media	38
n|w:member	27
n|w:membership	-45
n|w:meta	-37
n|w:metric	-30
n|w:million	-34
n|w:missing	-25
n|w:model	-152
n|w:monitor	-68
n|w:monitoring	-30
n|w:monthly	-63
n|w:more	-43
n|w:moved	-24
n|w:name	-23
n|w:next	-19
n|w:not	-21
n|w:not_Q	-17
n|w:not_audience	-50
n|w:not_backfill	-25
n|w:not_conductor	-43
n|w:not_create	-70
n|w:not_csv	-58
n|w:not_event	-27
n|w:not_export	-53
n|w:not_import	-40
n|w:not_send	-28
n|w:not_write	-17
n|w:notification	-26
n|w:notify	-49
n|w:now	-17
n|w:number	-26
n|w:of	-26
n|w:offline	-36
n|w:on	-29
n|w:only	-12
n|w:open	-27
n|w:ops	-58
n|w:opt	-38
n|w:optimized	-40
n|w:or	-29
n|w:order	-19
n|w:over	-31
n|w:own	-47
n|w:owner	-30
n|w:page	-31
n|w:paid	-85
n|w:people	-10
n|w:personalization	-32
n|w:pick	-26
n|w:ping	-16
n|w:place	-32
n|w:platform	70
n|w:possible	-68
n|w:predict	-75
n|w:profile	-45
n|w:programmatic	-72
n|w:prospect	-31
n|w:publisher	-34
n|w:pulled	-28
n|w:purchase	-31
n|w:rather	-67
n|w:read	-18
n|w:ready	-16
n|w:real	-60
n|w:receive	-27
n|w:record	-12
n|w:recorded	-27
n|w:refresh	-31
n|w:remove	-25
n|w:report	-33
n|w:request	-15
n|w:requirement	-26
n|w:result	-66
n|w:retention	-41
n|w:risk	-22
n|w:row	-67
n|w:run	-29
n|w:running	-27
n|w:sale	-31
n|w:same	-34
n|w:save	-83
n|w:schema	-39
n|w:score	-96
n|w:scoring	-109
n|w:segment	-10
n|w:segmentation	-43
n|w:sending	-33
n|w:server	-67
n|w:service	-97
n|w:set	-18
n|w:setting	-26
n|w:ship	-40
n|w:show	-45
n|w:side	-41
n|w:signal	-37
n|w:similar	-87
n|w:since	-17
n|w:slow	-22
n|w:small	-44
n|w:sms	-25
n|w:so	-21
n|w:someone	-36
n|w:something	-32
n|w:spend	-50
n|w:spreadsheet	-78
n|w:stage	-37
n|w:static	-20
n|w:status	-49
n|w:stay	-20
n|w:stop	-20
n|w:stopped	-45
n|w:store	-52
n|w:stream	-31
n|w:subscriber	-22
n|w:support	-48
n|w:suppress	-63
n|w:sync	-12
n|w:system	26
n|w:table	-52
n|w:tag	-101
n|w:take	-22
n|w:talk	-57
n|w:team	-28
n|w:than	-67
n|w:thank	-15
n|w:that	-16
n|w:the	5
n|w:thi	-29
n|w:thing	45
n|w:those	-26
n|w:today	-28
n|w:together	-74
n|w:tool	30
n|w:topic	-118
n|w:train	-59
n|w:trigger	-27
n|w:two	-32
n|w:type	-54
n|w:untouched	-25
n|w:update	-19
n|w:upload	-19
n|w:us	-31
n|w:usable	-31
n|w:use	-31
n|w:user	-28
n|w:using	-30
n|w:value	-40
n|w:vendor	-47
n|w:via	-17
n|w:view	-48
n|w:vip	-35
n|w:visible	-35
n|w:visit	-27
n|w:visitor	-20
n|w:was	-24
n|w:way	-8
n|w:we	-10
n|w:web	-25
n|w:well	-25
n|w:what	5
n|w:when	-28
n|w:where	-29
n|w:who	-40
n|w:with	-19
n|w:work	-30
n|w:workflow	-35
n|w:wrong	-71
n|w:x	-40
n|w:year	-20
n|w:yesterday	-25
o|clear|ordinaryfalse	-82
o|clear|ordinarytrue	-31
o|conversions|ordinarytrue	-46
o|enrichment|0	-22
o|enrichment|1	-178
o|enrichment|2	-135
o|enrichment|3	133
o|enrichment|audiencefalse|ordinaryfalse	-26
o|enrichment|audiencefalse|ordinarytrue	-121
o|enrichment|audiencetrue|ordinaryfalse	7
o|enrichment|audiencetrue|ordinarytrue	-89
o|events|ordinaryfalse	-41
o|events|ordinarytrue	-108
o|export|0	-20
o|export|1	-240
o|export|2	-14
o|export|3	41
o|export|audiencetrue|ordinaryfalse	15
o|export|audiencetrue|ordinarytrue	-107
o|first:F	-36
o|first:N	-72
o|first:P	-58
o|first:Q	-26
o|first:T	-98
o|first:account	-72
o|first:activate	-26
o|first:add	-100
o|first:advertise	-87
o|first:alert	-67
o|first:all	-63
o|first:an	-59
o|first:analyze	-51
o|first:append	-33
o|first:archive	-47
o|first:as	-30
o|first:attribute	-86
o|first:audience	-80
o|first:audit	-51
o|first:back	-80
o|first:basic	-54
o|first:behavioral	-61
o|first:bid	-74
o|first:bring	-58
o|first:build	-37
o|first:bulk	-55
o|first:call	-62
o|first:can	-92
o|first:classify	-71
o|first:clickstream	-65
o|first:collect	-33
o|first:conductor	-59
o|first:consume	-69
o|first:contact	-42
o|first:content	-69
o|first:convert	-69
o|first:copy	-64
o|first:could	-30
o|first:csv	-47
o|first:customer	-40
o|first:data	-32
o|first:deliver	-86
o|first:destination	-42
o|first:dont	-51
o|first:download	-30
o|first:drop	-67
o|first:dump	-69
o|first:either	-56
o|first:email	-32
o|first:enhanced	-57
o|first:enrich	-47
o|first:entity	-90
o|first:event	-79
o|first:everyone	-69
o|first:exclude	-43
o|first:export	-17
o|first:feed	-44
o|first:file	-68
o|first:fill	-48
o|first:find	-60
o|first:fire	-26
o|first:firmographic	-76
o|first:first	-76
o|first:for	-34
o|first:forward	-39
o|first:from	-56
o|first:get	-86
o|first:give	-75
o|first:goal	-32
o|first:hand	-82
o|first:help	-85
o|first:hi	-44
o|first:how	-28
o|first:i	-35
o|first:id	-72
o|first:im	-47
o|first:import	-34
o|first:in	-36
o|first:inbound	-25
o|first:ingest	-52
o|first:ingestion	-63
o|first:install	-56
o|first:instead	-39
o|first:integrate	38
o|first:is	-38
o|first:it	-67
o|first:json	-61
o|first:last	-32
o|first:leave	-35
o|first:let	-92
o|first:link	-1
o|first:load	-87
o|first:log	-55
o|first:lookalike	-61
o|first:make	-92
o|first:mark	-53
o|first:measure	-37
o|first:member	-43
o|first:membership	-55
o|first:metric	-56
o|first:mirror	-70
o|first:model	-46
o|first:monitor	-63
o|first:move	-64
o|first:need	-64
o|first:no	-69
o|first:not	-41
o|first:notify	-41
o|first:offline	-49
o|first:offload	-52
o|first:onboard	-74
o|first:ops	-38
o|first:optimize	-43
o|first:our	-39
o|first:page	-56
o|first:partner	-43
o|first:personalize	-56
o|first:phone	-62
o|first:pick	-45
o|first:ping	-34
o|first:pipe	-54
o|first:pls	-83
o|first:populate	-74
o|first:post	-109
o|first:predict	-73
o|first:prepare	-51
o|first:propensity	-43
o|first:publish	-75
o|first:pull	-49
o|first:purchase	-32
o|first:push	-78
o|first:put	-33
o|first:query	-59
o|first:raw	-60
o|first:reach	-90
o|first:read	-61
o|first:record	-44
o|first:remarket	-55
o|first:remarketing	-90
o|first:remove	-48
o|first:replicate	49
o|first:report	-44
o|first:request	-19
o|first:retarget	-73
o|first:score	-46
o|first:see	-66
o|first:seed	-77
o|first:segment	-54
o|first:send	-26
o|first:serve	-70
o|first:share	-21
o|first:ship	-62
o|first:should	51
o|first:show	-106
o|first:since	-29
o|first:sms	-46
o|first:so	-28
o|first:source	-31
o|first:start	-51
o|first:still	-54
o|first:stop	-71
o|first:store	-71
o|first:subscribe	-41
o|first:suppress	-72
o|first:sync	-48
o|first:tag	-53
o|first:tailored	-49
o|first:take	-61
o|first:target	-46
o|first:tell	-37
o|first:text	-49
o|first:the	-29
o|first:there	-48
o|first:those	-51
o|first:ticket	-28
o|first:track	-58
o|first:train	-47
o|first:translate	-79
o|first:trial	-67
o|first:trigger	48
o|first:unload	-64
o|first:update	-77
o|first:upload	-149
o|first:user	-84
o|first:warn	-67
o|first:we	-19
o|first:web	-54
o|first:website	-42
o|first:wed	-41
o|first:what	-26
o|first:when	-78
o|first:where	-61
o|first:which	-83
o|first:who	-94
o|first:win	-62
o|first:with	-36
o|first:write	-81
o|first:you	-23
o|import|0	-18
o|import|1	-191
o|import|2	-66
o|import|3	-42
o|import|audiencefalse|ordinaryfalse	-60
o|import|audiencefalse|ordinarytrue	-19
o|import|audiencetrue|ordinaryfalse	-54
o|import|audiencetrue|ordinarytrue	-124
o|lacks|ordinaryfalse	-18
o|length:1	-24
o|length:2	-17
o|length:3	-19
o|length:4	-47
o|length:5	-24
o|none|ordinaryfalse	-12
o|none|ordinarytrue	-35
o|nothing|ordinaryfalse	-22
o|open|1	-220
o|open|2	23
o|open|audiencetrue|ordinaryfalse	-49
o|open|audiencetrue|ordinarytrue	-34
o|other|1	-191
o|other|2	-17
o|other|audiencefalse|ordinaryfalse	-37
o|other|audiencefalse|ordinarytrue	-29
o|other|audiencetrue|ordinaryfalse	-45
o|other|audiencetrue|ordinarytrue	-24
o|other|ordinaryfalse	-33
o|other|ordinarytrue	-30
o|people|ordinaryfalse	-11
o|people|ordinarytrue	-54
o|tie|ordinaryfalse	-100
o|tie|ordinarytrue	-20
o|w::	-16
o|w:F	-29
o|w:L	-10
o|w:Q	-19
o|w:S	-27
o|w:T	-19
o|w:a	-30
o|w:abandon	-93
o|w:abandoner	-65
o|w:abm	-81
o|w:account	18
o|w:activate	-20
o|w:activity	-27
o|w:ad	-62
o|w:added	-64
o|w:additionally	-44
o|w:adress	-75
o|w:ads	-45
o|w:advertise	-80
o|w:affinity	-63
o|w:after	-29
o|w:again	-33
o|w:age	-64
o|w:agency	-27
o|w:agent	-61
o|w:aimed	-85
o|w:alert	-42
o|w:all	-35
o|w:alone	-15
o|w:already	-18
o|w:also	-48
o|w:an	16
o|w:analyst	-57
o|w:and	-7
o|w:anniversary	-42
o|w:answer	-43
o|w:any	-61
o|w:anymore	-62
o|w:anyone	-49
o|w:api	-75
o|w:app	-67
o|w:appear	-64
o|w:append	-17
o|w:approved	-24
o|w:archive	-47
o|w:area	-49
o|w:arrive	-32
o|w:arrowright	-27
o|w:article	-56
o|w:as	-13
o|w:asking	-44
o|w:at	-16
o|w:attach	-68
o|w:attentive	-37
o|w:attribute	-39
o|w:audio	-36
o|w:audit	-48
o|w:automatic	-55
o|w:available	-99
o|w:back	-36
o|w:backend	-78
o|w:backup	-61
o|w:bargain	-61
o|w:based	-41
o|w:basic	-47
o|w:basically	-55
o|w:basket	-55
o|w:become	-56
o|w:before	-25
o|w:behavioral	-56
o|w:belong	-29
o|w:best	-45
o|w:better	-42
o|w:between	-47
o|w:bi	-34
o|w:bid	-77
o|w:black	-57
o|w:blog	-61
o|w:body	-52
o|w:book	-50
o|w:booking	-38
o|w:bought	-69
o|w:bounce	-35
o|w:branch	-62
o|w:brand	-41
o|w:break	-33
o|w:bring	-34
o|w:broadcast	-48
o|w:bucket	-54
o|w:budget	-29
o|w:bulk	-32
o|w:but	-26
o|w:buy	-18
o|w:buyer	-33
o|w:ca	-63
o|w:call	-40
o|w:called	-47
o|w:calling	-43
o|w:campaign	-55
o|w:can	-27
o|w:cant	-62
o|w:capi	-67
o|w:card	-49
o|w:carry	-65
o|w:cart	-94
o|w:case	-41
o|w:catalog	-48
o|w:category	-37
o|w:cdo	-44
o|w:channel	-80
o|w:chat	-50
o|w:check	-26
o|w:checkout	-82
o|w:churn	-50
o|w:churned	-35
o|w:classify	-53
o|w:clean	-55
o|w:click	-35
o|w:clickstream	-66
o|w:client	-36
o|w:closed	-30
o|w:cm	-76
o|w:cmo	-50
o|w:cohort	-83
o|w:colleague	-20
o|w:collect	-37
o|w:collector	-50
o|w:come	-23
o|w:coming	-34
o|w:company	-69
o|w:completed	-59
o|w:compliance	-46
o|w:conductor	-54
o|w:consume	-53
o|w:consumer	-70
o|w:contact	-26
o|w:container	-52
o|w:content	-50
o|w:conversation	-58
o|w:conversion	11
o|w:convert	-61
o|w:converter	-62
o|w:cookie	-82
o|w:cooky	-78
o|w:copy	-62
o|w:could	-26
o|w:count	-23
o|w:coupon	-51
o|w:course	-46
o|w:created	-51
o|w:credential	-29
o|w:crm	-97
o|w:csv	-46
o|w:customer	-74
o|w:dashboard	-60
o|w:database	-49
o|w:de	-79
o|w:deal	-60
o|w:definition	-49
o|w:delete	46
o|w:delighted	-55
o|w:deliver	-69
o|w:delivery	-56
o|w:delta	-37
o|w:demo	-47
o|w:demographic	-90
o|w:deploy	-69
o|w:destination	-26
o|w:device	-43
o|w:did	-68
o|w:dimension	-67
o|w:direct	-44
o|w:display	37
o|w:dog	-77
o|w:domain	-54
o|w:done	-41
o|w:donor	-33
o|w:dont	-61
o|w:download	-23
o|w:downloaded	-42
o|w:drift	-72
o|w:drip	-54
o|w:drive	-50
o|w:drop	-47
o|w:due	-22
o|w:dump	-60
o|w:e	-57
o|w:each	-47
o|w:easier	-51
o|w:easiest	-54
o|w:either	-51
o|w:else	-22
o|w:email	-59
o|w:emailing	-49
o|w:emit	-61
o|w:end	-22
o|w:endpoint	-50
o|w:engagement	-45
o|w:enhanced	-43
o|w:enrich	-30
o|w:enter	22
o|w:entered	-34
o|w:entering	-31
o|w:enterprise	-57
o|w:entry	-58
o|w:eu	-67
o|w:event	-35
o|w:every	-32
o|w:everybody	-39
o|w:everything	-35
o|w:exclude	-55
o|w:excluded	-69
o|w:exclusion	-35
o|w:exit	-72
o|w:experiment	-53
o|w:experimentation	-41
o|w:expire	-35
o|w:expired	-37
o|w:export	-12
o|w:exported	-61
o|w:exporting	-44
o|w:extension	-45
o|w:fail	-30
o|w:failure	-47
o|w:fall	-52
o|w:fan	-68
o|w:favorite	-39
o|w:feature	-44
o|w:feed	-42
o|w:festival	-33
o|w:field	21
o|w:filled	-96
o|w:filter	-64
o|w:find	-53
o|w:fine	-18
o|w:fire	-108
o|w:firmographic	-75
o|w:first	-38
o|w:fix	-70
o|w:flag	-55
o|w:flood	-49
o|w:floodlight	-51
o|w:flow	-75
o|w:for	-19
o|w:form	-46
o|w:forward	-29
o|w:free	-47
o|w:frequent	-78
o|w:fresh	-95
o|w:friday	-24
o|w:frm	-46
o|w:frobnix	-53
o|w:from	-26
o|w:furniture	-46
o|w:gamer	-68
o|w:garden	-46
o|w:gclid	-60
o|w:gdpr	-62
o|w:gender	-49
o|w:get	-27
o|w:gimme	-61
o|w:go	-28
o|w:goal	-25
o|w:goe	-18
o|w:goer	-33
o|w:gold	-45
o|w:grab	-41
o|w:group	-45
o|w:guest	-52
o|w:handle	-29
o|w:happened	-75
o|w:has	-19
o|w:hashed	-61
o|w:help	-42
o|w:here	-29
o|w:hi	-35
o|w:high	-80
o|w:historical	-53
o|w:history	-49
o|w:hit	-91
o|w:hold	-68
o|w:house	-64
o|w:household	-47
o|w:how	-13
o|w:hunter	-59
o|w:id	-30
o|w:identifier	46
o|w:idfa	-78
o|w:if	-45
o|w:im	-38
o|w:import	-27
o|w:imported	-42
o|w:importing	-33
o|w:in	-19
o|w:include	-64
o|w:income	-54
o|w:incremental	-53
o|w:info	-62
o|w:ingest	-44
o|w:ingestion	-65
o|w:inject	-48
o|w:injection	-41
o|w:input	-33
o|w:ins	-61
o|w:inside	-35
o|w:insight	-31
o|w:instead	-27
o|w:integrate	43
o|w:interest	-62
o|w:into	-54
o|w:invoice	-51
o|w:its	-28
o|w:job	-18
o|w:join	-68
o|w:joining	-27
o|w:journey	-82
o|w:json	-32
o|w:just	-77
o|w:key	-33
o|w:kid	-90
o|w:know	-20
o|w:land	-45
o|w:lapsed	-76
o|w:large	-58
o|w:last	-12
o|w:lead	-13
o|w:leave	-16
o|w:leaving	-49
o|w:left	-40
o|w:len	-85
o|w:less	-44
o|w:lifecycle	-17
o|w:like	-36
o|w:list	-50
o|w:load	-59
o|w:loaded	-33
o|w:log	-51
o|w:login	-53
o|w:lookalike	-68
o|w:lookup	-51
o|w:lost	-40
o|w:love	-69
o|w:low	70
o|w:loyalty	-52
o|w:ltv	-79
o|w:made	-49
o|w:maid	-82
o|w:mail	-46
o|w:mailing	-52
o|w:make	-19
o|w:making	-75
o|w:manager	-72
o|w:manual	-67
o|w:many	-20
o|w:map	-32
o|w:mark	-42
o|w:marketing	-17
o|w:matched	-46
o|w:maybe	-31
o|w:mean	-24
o|w:media	-42
o|w:member	-29
o|w:membership	33
o|w:message	-52
o|w:meta	-64
o|w:metric	-59
o|w:million	-58
o|w:mirror	-56
o|w:missing	-24
o|w:mobile	-67
o|w:model	29
o|w:modelling	-45
o|w:monitor	-48
o|w:monitoring	-48
o|w:month	-19
o|w:morning	-63
o|w:move	-51
o|w:much	-73
o|w:must	-41
o|w:my	-19
o|w:name	-29
o|w:named	-52
o|w:native	-56
o|w:ndjson	-32
o|w:necessary	-55
o|w:need	-38
o|w:never	-62
o|w:newsletter	-53
o|w:next	-19
o|w:no	-53
o|w:not	-17
o|w:not_F	-42
o|w:not_P	-60
o|w:not_Q	-16
o|w:not_audience	-56
o|w:not_conductor	-76
o|w:not_conversion	-84
o|w:not_create	-89
o|w:not_csv	-74
o|w:not_customer	-53
o|w:not_email	-60
o|w:not_event	-73
o|w:not_export	-77
o|w:not_import	-64
o|w:not_list	-56
o|w:not_metric	-69
o|w:not_opportunity	-30
o|w:not_product	-40
o|w:not_profile	-105
o|w:not_purchase	-25
o|w:not_push	-34
o|w:not_send	-54
o|w:not_sending	-47
o|w:not_sync	-84
o|w:not_upload	-62
o|w:notebook	-41
o|w:nothing	-17
o|w:notification	-42
o|w:notify	-31
o|w:now	-29
o|w:nps	-61
o|w:nurture	-46
o|w:oauth	51
o|w:oauth2	-79
o|w:object	-25
o|w:of	-24
o|w:off	-65
o|w:offline	-39
o|w:offload	-46
o|w:old	-46
o|w:on	-36
o|w:onboard	-63
o|w:once	-33
o|w:one	-24
o|w:only	18
o|w:onto	-31
o|w:open	-35
o|w:opportunity	-30
o|w:ops	-18
o|w:opt	-76
o|w:optimization	-52
o|w:optimize	-50
o|w:optimizer	-52
o|w:order	-46
o|w:other	-30
o|w:our	-9
o|w:out	-35
o|w:over	-25
o|w:overage	-52
o|w:own	-57
o|w:page	-86
o|w:paid	-71
o|w:part	-9
o|w:partner	-48
o|w:party	-57
o|w:password	-54
o|w:patient	-61
o|w:payment	-27
o|w:paywall	-35
o|w:people	-16
o|w:per	-39
o|w:percent	-73
o|w:person	-57
o|w:personalization	-50
o|w:personalize	-44
o|w:pet	-55
o|w:phone	-93
o|w:pick	-38
o|w:ping	-39
o|w:pipe	-34
o|w:pixel	-56
o|w:place	-45
o|w:platform	-25
o|w:play	-41
o|w:player	-54
o|w:pls	-59
o|w:plus	-34
o|w:point	-26
o|w:poke	-63
o|w:populate	-62
o|w:possible	61
o|w:post	-91
o|w:postal	-116
o|w:ppl	-57
o|w:predict	-46
o|w:pricing	-67
o|w:process	-34
o|w:product	-40
o|w:profile	-38
o|w:program	-43
o|w:project	-24
o|w:propensity	-36
o|w:property	-70
o|w:prospect	-45
o|w:provider	-72
o|w:publish	-41
o|w:publisher	-42
o|w:pull	-40
o|w:pulled	-40
o|w:purchase	-22
o|w:purchaser	-44
o|w:push	-75
o|w:put	-12
o|w:pxid	-82
o|w:q3	-30
o|w:qualify	-85
o|w:quality	-81
o|w:query	-42
o|w:queryable	-55
o|w:queue	-38
o|w:quota	-26
o|w:quote	-42
o|w:rather	-37
o|w:raw	-50
o|w:reach	-87
o|w:reachable	-20
o|w:reached	-48
o|w:reactivation	-30
o|w:read	-46
o|w:reader	-37
o|w:reading	-33
o|w:ready	-34
o|w:receive	-60
o|w:recipient	-54
o|w:recognized	-49
o|w:record	-35
o|w:recovery	-53
o|w:refresh	-44
o|w:refreshed	-38
o|w:registered	-53
o|w:registrant	-42
o|w:relational	-21
o|w:remarket	-65
o|w:remarketing	-97
o|w:remove	-40
o|w:removed	-67
o|w:rep	-39
o|w:replace	-67
o|w:replicate	64
o|w:report	-28
o|w:reported	-64
o|w:reporting	-95
o|w:request	-21
o|w:requirement	-20
o|w:resolve	-62
o|w:response	-68
o|w:rest	47
o|w:result	-61
o|w:retarget	-74
o|w:retargeting	-57
o|w:rid	-43
o|w:risk	-42
o|w:roa	-65
o|w:room	-28
o|w:row	-43
o|w:rule	-45
o|w:running	-18
o|w:sale	-59
o|w:save	-41
o|w:scenario	-94
o|w:scheduled	-61
o|w:schema	-62
o|w:scope	26
o|w:score	-46
o|w:scoring	-37
o|w:sdk	-46
o|w:search	-41
o|w:second	-37
o|w:see	-50
o|w:seed	-56
o|w:seg	-67
o|w:segment	-43
o|w:segmentation	-63
o|w:select	-36
o|w:sent	-45
o|w:serve	-62
o|w:server	-61
o|w:service	-39
o|w:set	18
o|w:setting	-20
o|w:setup	-47
o|w:share	-14
o|w:shared	-65
o|w:ship	-73
o|w:shopper	-63
o|w:should	28
o|w:show	-78
o|w:showing	-58
o|w:shown	-35
o|w:sign	-45
o|w:signal	-47
o|w:signed	-76
o|w:similar	-52
o|w:site	-48
o|w:size	-47
o|w:ski	-66
o|w:small	-44
o|w:smart	-44
o|w:sms	-64
o|w:social	-71
o|w:spreadsheet	-26
o|w:stage	-48
o|w:start	-37
o|w:static	-55
o|w:status	-46
o|w:still	-44
o|w:stop	-53
o|w:store	-49
o|w:story	-49
o|w:stream	-31
o|w:stuff	-48
o|w:submission	-45
o|w:submit	-49
o|w:subscribe	-69
o|w:subscriber	-62
o|w:subscription	-39
o|w:success	-24
o|w:supposed	-52
o|w:suppress	-44
o|w:suppression	-41
o|w:survey	-61
o|w:sync	-11
o|w:system	-22
o|w:table	-55
o|w:tag	-46
o|w:tailored	-52
o|w:take	-29
o|w:target	-31
o|w:targeting	-87
o|w:taxonomy	-65
o|w:team	-11
o|w:tell	-14
o|w:test	-50
o|w:text	-39
o|w:than	-31
o|w:thank	-36
o|w:the	-9
o|w:their	-6
o|w:them	-19
o|w:then	-57
o|w:theyre	-35
o|w:thing	-48
o|w:those	-67
o|w:through	-33
o|w:ticket	-23
o|w:tier	-75
o|w:time	-44
o|w:tired	-67
o|w:title	-63
o|w:to	-29
o|w:today	-21
o|w:tool	-71
o|w:topic	-56
o|w:toward	-52
o|w:track	-58
o|w:train	-32
o|w:transfer	-52
o|w:translate	-74
o|w:trend	-58
o|w:trial	-42
o|w:tried	-21
o|w:trigger	38
o|w:tv	-27
o|w:tweet	-45
o|w:u	-57
o|w:unlike	-70
o|w:unload	-65
o|w:unsub	-40
o|w:unsubscribe	-41
o|w:update	-56
o|w:updated	-71
o|w:upgrade	-33
o|w:upload	-91
o|w:uploaded	-27
o|w:ups	-42
o|w:upsert	-54
o|w:us	15
o|w:used	-70
o|w:user	-18
o|w:userid	-75
o|w:value	-50
o|w:var	-48
o|w:view	-83
o|w:vip	-73
o|w:visit	-35
o|w:visitor	-48
o|w:w	-57
o|w:wanna	-57
o|w:want	-37
o|w:warehouse	-22
o|w:warn	-62
o|w:was	-31
o|w:web	-49
o|w:website	-51
o|w:wed	-61
o|w:weekend	-24
o|w:well	-20
o|w:were	-31
o|w:where	-62
o|w:whether	-48
o|w:which	-48
o|w:whichever	-51
o|w:who	-49
o|w:whoever	-70
o|w:why	46
o|w:win	-47
o|w:window	-47
o|w:without	-20
o|w:workflow	-17
o|w:working	-44
o|w:would	-30
o|w:write	-57
o|w:x	-63
o|w:yesterday	-23
p|after:2	-141
p|after:_	-3
p|after:accounts	-46
p|after:acquired	-43
p|after:activity	-28
p|after:additionally	-110
p|after:adjacent	-123
p|after:ads	55
p|after:after	-89
p|after:all	-14
p|after:alone	56
p|after:already	49
p|after:also	-102
p|after:and	-95
p|after:anything	-52
p|after:api	-52
p|after:are	-33
p|after:arrowright	-26
p|after:asking	-18
p|after:at	-34
p|after:attendees	-48
p|after:attribute	-41
p|after:attributes	-48
p|after:audience	-44
p|after:backend	-55
p|after:big	-42
p|after:bigquery	-71
p|after:bulk	-41
p|after:came	-54
p|after:campaign	-65
p|after:can	-53
p|after:change	-58
p|after:changers	-47
p|after:clicked	-28
p|after:cohort	-41
p|after:come	29
p|after:coming	-39
p|after:compliance	-41
p|after:contact	-27
p|after:conversions	-32
p|after:crypto	-45
p|after:csv	-49
p|after:customer	-53
p|after:customers	-52
p|after:daily	-49
p|after:dashboard	-54
p|after:day	-47
p|after:delivery	-26
p|after:demo	-34
p|after:did	-56
p|after:do	54
p|after:done	58
p|after:downloaded	49
p|after:e	-21
p|after:each	-57
p|after:engagement	-51
p|after:enters	-30
p|after:europe	-61
p|after:event	-55
p|after:events	-61
p|after:every	-37
p|after:exclude	-39
p|after:exit	-50
p|after:export	-25
p|after:fine	31
p|after:flow	-34
p|after:for	-40
p|after:from	-18
p|after:game	-50
p|after:get	-32
p|after:gold	-53
p|after:high	-36
p|after:hourly	-71
p|after:i	-29
p|after:import	-25
p|after:imported	-72
p|after:indie	-50
p|after:into	-16
p|after:is	46
p|after:it	52
p|after:its	-32
p|after:last	23
p|after:lead	-65
p|after:leads	-60
p|after:leave	-32
p|after:lifecycle	-42
p|after:like	-70
p|after:list	-65
p|after:lists	-72
p|after:liveramp	-55
p|after:loyalty	-38
p|after:lytics	-14
p|after:make	46
p|after:marketo	-32
p|after:may	-58
p|after:maybe	-47
p|after:membership	-58
p|after:metrics	-42
p|after:missing	18
p|after:month	25
p|after:new	-26
p|after:next	49
p|after:night	-47
p|after:nightly	-78
p|after:no	-48
p|after:not	36
p|after:nothing	-58
p|after:notification	-52
p|after:now	51
p|after:of	-40
p|after:offline	-46
p|after:opens	-30
p|after:or	-78
p|after:orders	-37
p|after:people	-48
p|after:per	-47
p|after:person	-47
p|after:place	47
p|after:please	-36
p|after:plus	-121
p|after:product	-55
p|after:profile	-57
p|after:profiles	-42
p|after:purchase	-53
p|after:purchases	-48
p|after:push	-22
p|after:quality	-18
p|after:quota	-29
p|after:rather	-59
p|after:readers	-50
p|after:refreshed	-49
p|after:report	-45
p|after:running	31
p|after:salesforce	-37
p|after:second	-142
p|after:server	-53
p|after:show	-38
p|after:side	-49
p|after:signal	-18
p|after:signed	-21
p|after:since	25
p|after:site	-38
p|after:slow	26
p|after:spenders	-49
p|after:sports	-74
p|after:stage	-42
p|after:stays	50
p|after:stopped	-28
p|after:stream	-49
p|after:suppression	-47
p|after:table	-55
p|after:target	-36
p|after:than	-77
p|after:that	-60
p|after:their	-39
p|after:then	-69
p|after:there	-43
p|after:those	-33
p|after:through	-33
p|after:to	-18
p|after:today	40
p|after:together	-55
p|after:too	26
p|after:trade	-63
p|after:trial	-86
p|after:up	-29
p|after:update	-38
p|after:upload	-43
p|after:uploaded	52
p|after:us	19
p|after:use	36
p|after:user	-38
p|after:users	-40
p|after:using	-23
p|after:viewed	-38
p|after:w	-53
p|after:want	-30
p|after:was	38
p|after:we	38
p|after:webhooks	-42
p|after:weekend	-53
p|after:what	29
p|after:when	-52
p|after:which	-28
p|after:who	-31
p|after:with	-35
p|after:work	-91
p|after:works	39
p|after:write	-58
p|after:yesterday	38
p|ambiguous	59
p|ambiguous|alone	56
p|ambiguous|rival	23
p|before:2	91
p|before:_	38
p|before:a	19
p|before:about	-66
p|before:account	-67
p|before:acquired	30
p|before:additionally	66
p|before:adjacent	21
p|before:ads	-63
p|before:after	29
p|before:alone	-83
p|before:already	-82
p|before:also	64
p|before:an	-14
p|before:and	53
p|before:anything	27
p|before:api	42
p|before:arrowleft	-30
p|before:audience	39
p|before:audiences	-20
p|before:behavior	-31
p|before:bought	-60
p|before:but	-66
p|before:calls	-48
p|before:came	25
p|before:change	34
p|before:come	-70
p|before:contacts	-18
p|before:csv	36
p|before:customer	39
p|before:customers	34
p|before:days	-83
p|before:did	21
p|before:done	-74
p|before:downloaded	-51
p|before:else	-55
p|before:engagement	50
p|before:events	30
p|before:export	20
p|before:fine	-51
p|before:for	35
p|before:forms	-63
p|before:from	16
p|before:has	-39
p|before:if	34
p|before:import	31
p|before:is	-67
p|before:it	-69
p|before:iterable	-46
p|before:just	-51
p|before:klaviyo	-47
p|before:knows	-87
p|before:last	-54
p|before:latest	-39
p|before:leads	29
p|before:like	29
p|before:liveramp	-50
p|before:lytics	41
p|before:make	-66
p|before:may	34
p|before:maybe	28
p|before:missing	-21
p|before:month	-34
p|before:never	-59
p|before:next	-83
p|before:nothing	34
p|before:now	-80
p|before:orders	32
p|before:place	-76
p|before:please	21
p|before:plus	66
p|before:product	51
p|before:profile	51
p|before:purchases	51
p|before:push	47
p|before:recorded	-31
p|before:running	-51
p|before:second	79
p|before:since	-29
p|before:slow	-44
p|before:snowflake	-52
p|before:something	-61
p|before:stays	-72
p|before:table	30
p|before:that	28
p|before:the	17
p|before:then	42
p|before:these	-81
p|before:this	-55
p|before:those	25
p|before:through	20
p|before:to	22
p|before:today	-78
p|before:too	-44
p|before:tool	-67
p|before:trial	45
p|before:up	26
p|before:update	39
p|before:upload	34
p|before:us	-26
p|before:usable	-33
p|before:use	-62
p|before:users	32
p|before:want	-32
p|before:wants	-57
p|before:was	-82
p|before:what	-71
p|before:when	28
p|before:who	28
p|before:work	-39
p|before:works	-48
p|before:year	-58
p|before:yesterday	-82
p|carrier|alone|source	18
p|carrier|alone|target	18
p|carrier|rival|means	-16
p|carrier|rival|target	-11
p|clause:first	30
p|clause:last	10
p|clause:middle	20
p|described|rival	-53
p|enricher|false|alone	53
p|enricher|false|rival	-12
p|enricher|true|rival	43
p|family	-82
p|family:first	119
p|family:only	115
p|family:open	-147
p|family:other	-140
p|family|alone	-89
p|family|rival	-40
p|feature	19
p|feature|alone	79
p|feature|rival	-52
p|implicit:email	-32
p|implicit:lytics	-28
p|implicit:named0	-79
p|implicit:named1	-35
p|implicit:named2	-42
p|implicit:webhook	-64
p|lytics|rival	-55
p|messenger|alone	41
p|messenger|rival	29
p|not|alone	-99
p|not|rival	-57
p|pair:after	-20
p|pair:before	37
p|pair:means|none|after	-34
p|pair:means|place	-45
p|pair:means|place|after	-59
p|pair:means|place|before	-26
p|pair:means|target|after	-27
p|pair:none|place	-17
p|pair:none|place|after	-86
p|pair:none|source|after	-25
p|pair:none|target|after	-34
p|pair:none|target|before	17
p|pair:place|none|after	-25
p|pair:place|none|before	27
p|pair:place|place	-20
p|pair:place|place|after	-68
p|pair:place|source|after	-18
p|pair:place|source|before	33
p|pair:place|target	-22
p|pair:place|target|after	-73
p|pair:place|target|before	24
p|pair:source|means|after	34
p|pair:source|means|before	-21
p|pair:source|none	18
p|pair:source|place	-40
p|pair:source|place|after	-53
p|pair:source|target|after	-41
p|pair:target|none|after	-27
p|pair:target|none|before	37
p|pair:target|place|after	-89
p|pair:target|place|before	54
p|pair:target|target|after	-63
p|pair:target|target|before	40
p|rival:family	-26
p|rival:foreign	-62
p|rival:sure	14
p|role:means|alone	51
p|role:none|alone	59
p|role:none|rival	14
p|role:place|alone	41
p|role:place|rival	11
p|role:source|alone	31
p|role:target|alone	37
p|role:target|rival	17
p|state:after	-89
p|state:already	-62
p|state:done	-75
p|state:first	39
p|state:next	60
p|state:now	67
p|state:running	-93
p|state:then	-121
p|state:work	-70
p|state:works	-46
p|sure	48
p|sure|alone	64
p|sure|rival	22
w|alone	65
w|cue:account	46
w|cue:add to cart	33
w|cue:age	67
w|cue:agent	89
w|cue:all event	-109
w|cue:all subscribers	45
w|cue:amc export	31
w|cue:an email	49
w|cue:app event	120
w|cue:app user	99
w|cue:app*	48
w|cue:attribute*	53
w|cue:audience	-79
w|cue:audience change	93
w|cue:audience count	68
w|cue:audience match	60
w|cue:audience size	43
w|cue:audiences	146
w|cue:audit	91
w|cue:audit log	69
w|cue:auth*	67
w|cue:becomes	-32
w|cue:blast	69
w|cue:bounce	61
w|cue:brand new	65
w|cue:break*	61
w|cue:bucket	47
w|cue:bulk	32
w|cue:c	55
w|cue:ca	56
w|cue:calculated	49
w|cue:campaign	76
w|cue:campaign email	44
w|cue:canvas	-100
w|cue:capi	41
w|cue:case	99
w|cue:cases	99
w|cue:catalog*	22
w|cue:catalogue	68
w|cue:cdo	67
w|cue:change*	-20
w|cue:checkout	-34
w|cue:clickstream	-88
w|cue:cm	84
w|cue:cohort*	26
w|cue:conductor	63
w|cue:contact	-31
w|cue:conversion	-39
w|cue:conversion api	-49
w|cue:conversion rule	12
w|cue:cookie*	77
w|cue:create a data extension	56
w|cue:created	86
w|cue:csv	91
w|cue:custom	69
w|cue:custom audience	-51
w|cue:custom data object	57
w|cue:custom event	96
w|cue:custom object	93
w|cue:customer match	-78
w|cue:daily	78
w|cue:data extension	-27
w|cue:data object	57
w|cue:database	73
w|cue:datax	118
w|cue:definition*	98
w|cue:demographic*	98
w|cue:device	106
w|cue:device id	106
w|cue:dmo	52
w|cue:domain	54
w|cue:download	96
w|cue:dsp	75
w|cue:email	25
w|cue:email blast	69
w|cue:email me	37
w|cue:email the	68
w|cue:email when	44
w|cue:email*	-38
w|cue:engagement	36
w|cue:enhanced conversion	52
w|cue:enter*	44
w|cue:enter* and exit*	95
w|cue:enter* and left	67
w|cue:enter* or exit*	59
w|cue:enter* or leav*	77
w|cue:entr*	58
w|cue:entries and exits	61
w|cue:entry and exit	71
w|cue:error*	73
w|cue:eu	85
w|cue:europe*	92
w|cue:event	-63
w|cue:event limit	47
w|cue:event stream	-82
w|cue:events api	-67
w|cue:every event	66
w|cue:excel	72
w|cue:existing	31
w|cue:existing conversion	12
w|cue:existing conversion rule	12
w|cue:existing data extension	73
w|cue:existing rule	60
w|cue:exit*	38
w|cue:fail*	85
w|cue:file	75
w|cue:firmographic*	58
w|cue:first party	42
w|cue:free	50
w|cue:fresh	70
w|cue:fresh data extension	70
w|cue:from our pixel	73
w|cue:from the pixel	93
w|cue:gclid	75
w|cue:gcs	48
w|cue:gdpr	63
w|cue:gender	63
w|cue:goes wrong	47
w|cue:group	62
w|cue:handle*	73
w|cue:identifier	89
w|cue:idfa	92
w|cue:immediately	49
w|cue:in store	78
w|cue:income	45
w|cue:insight*	38
w|cue:install*	49
w|cue:ios	70
w|cue:job	23
w|cue:join*	38
w|cue:joined and left	52
w|cue:joins and leaves	86
w|cue:journey builder	63
w|cue:journey*	75
w|cue:json	51
w|cue:kick off	76
w|cue:leav*	-36
w|cue:lists	102
w|cue:lookalike*	52
w|cue:maid	61
w|cue:mail	53
w|cue:mailing	46
w|cue:marketing list	54
w|cue:match	-88
w|cue:matched audience	89
w|cue:measure*	73
w|cue:membership	27
w|cue:membership change	121
w|cue:membership history	78
w|cue:message event	70
w|cue:mobile	86
w|cue:mobile ad	93
w|cue:mobile device	51
w|cue:mobile id	82
w|cue:monthly event	69
w|cue:multiple	65
w|cue:new	85
w|cue:new data extension	12
w|cue:object	40
w|cue:offline	78
w|cue:open	67
w|cue:opportunit*	89
w|cue:our data extension	90
w|cue:overage	51
w|cue:page view	-124
w|cue:pet	57
w|cue:phone	41
w|cue:phone*	74
w|cue:pixel	96
w|cue:pixel audience	86
w|cue:pixel based	61
w|cue:profile	-35
w|cue:propensity	-77
w|cue:push	122
w|cue:push event	52
w|cue:push message	47
w|cue:pxid	70
w|cue:quota*	35
w|cue:ramp id	-48
w|cue:ramp ids	-43
w|cue:rampid	-92
w|cue:rampids	-65
w|cue:raw	-115
w|cue:raw event	-108
w|cue:real time	84
w|cue:recipient id	68
w|cue:recipient ids	66
w|cue:recipient*	-51
w|cue:relational	47
w|cue:relational table	47
w|cue:revenue	50
w|cue:roas	73
w|cue:s3	80
w|cue:schema	61
w|cue:sdk	57
w|cue:seg change	54
w|cue:segment	-59
w|cue:segment size	82
w|cue:session	59
w|cue:several	77
w|cue:sfmc list	58
w|cue:sftp	66
w|cue:similar	36
w|cue:sms	105
w|cue:someone buys	49
w|cue:spreadsheet	37
w|cue:store	126
w|cue:stream	-74
w|cue:streaming	-73
w|cue:subscriber	-64
w|cue:subscriber list	72
w|cue:system event	68
w|cue:table	43
w|cue:taxonomy	74
w|cue:template	79
w|cue:text	80
w|cue:text message	66
w|cue:ticket	-56
w|cue:tracking	51
w|cue:trigger*	63
w|cue:tsv	63
w|cue:twitter	73
w|cue:uet	58
w|cue:unsubscrib*	72
w|cue:unsubscribe	55
w|cue:user	-29
w|cue:user id	47
w|cue:userid	80
w|cue:web audience	76
w|cue:web*	85
w|cue:website	60
w|cue:website audience	61
w|cue:website custom audience	72
w|cue:welcome email	69
w|cue:who joined	66
w|cues:best	49
w|cues:less	-36
w|cues:none	-10
w|found:0	-24
w|found:1	53
w|found:2	58
w|found:3	56
w|id:adwords-customer-match	34
w|id:adwords-customer-match-mobile	-18
w|id:adwords-export	-82
w|id:airship-compliance-import	-40
w|id:airship-import	72
w|id:amazon-ads-audience-export	69
w|id:amazon-ads-export-audience	-86
w|id:amazon-capi-export	44
w|id:amazon-dsp-export	106
w|id:amazon-dsp-match	-33
w|id:amazon-marketing-cloud-export	78
w|id:amc-export	-115
w|id:amplitude-cohort-import	118
w|id:amplitude-event-import	-114
w|id:analytics-setup	-39
w|id:aws-pinpoint-export	61
w|id:aws-pinpoint-push	21
w|id:azure-sql-conductor-event-export	-145
w|id:azure-sql-conductor-export	-19
w|id:azure-sql-event-export	13
w|id:azure-sql-export	59
w|id:bigquery-entstore-export	-66
w|id:bigquery-event-export-conductor	-85
w|id:bigquery-user-export	-72
w|id:bluehornet-import	-133
w|id:bluehornet-import-opus	78
w|id:bq-audience-def-export	-74
w|id:bq-metric-export	40
w|id:bq-system-event-export	-34
w|id:braze-event-export	-97
w|id:braze-export	-58
w|id:braze-purchase-export	57
w|id:contentstack-schema-export	37
w|id:cordial-export	52
w|id:databricks-audience-changes-export	-87
w|id:databricks-event-export	40
w|id:databricks-export	70
w|id:databricks-export-conductor	-64
w|id:dotmailer-export	78
w|id:dotmailer-multi-seg-export	-28
w|id:eloqua-cdo-export	21
w|id:eloqua-export	40
w|id:email-alerts	-14
w|id:email-event-quota-alerts	-27
w|id:episerver-import-activity	-73
w|id:episerver-import-recipients-opus	94
w|id:facebook-conversion-api	-44
w|id:facebook-web-audience	-76
w|id:fullcontact-phone	-35
w|id:fullcontact-twitter	-50
w|id:ga4-measurement-protocol-audience	74
w|id:google-dv360-customer-match	-12
w|id:google-dv360-export	-113
w|id:google-enhanced-conversions	-21
w|id:google-pubsub-egress	48
w|id:google-pubsub-stream-export	-73
w|id:infobip-export	-44
w|id:infobip-sms-send	119
w|id:linkedin-conversion-api	-14
w|id:linkedin-existing-conversion-rule	-63
w|id:linkedin-export-audience	73
w|id:liveramp-csv-export	-115
w|id:liveramp-identifier-export	-94
w|id:liveramp-ramp-id-enrichment	119
w|id:liveramp-s3-export	-42
w|id:liveramp-sftp-export-eu	-24
w|id:localytics-activity-import	21
w|id:lytics-conductor-export-cc	-14
w|id:lytics-field-model	28
w|id:lytics-seg-model	-17
w|id:lytics-sftp-event-export	-53
w|id:lytics-simple-export	-11
w|id:mailchimp-subscribers-import	-10
w|id:mailchimp-webhooks	53
w|id:mapp-sftp-export	-16
w|id:mapp-trigger-export	-26
w|id:marketingcloud-data-ext-export	-78
w|id:marketingcloud-data-ext-import	-119
w|id:marketingcloud-export-lists	-67
w|id:marketingcloud-import	25
w|id:marketingcloud-journey	-14
w|id:marketingcloud-new-data-ext-export	23
w|id:microsoft-capi-export	32
w|id:microsoft-export-audience	-24
w|id:ms-teams-alerts	40
w|id:ms-teams-event-quota-alerts	83
w|id:pinterest-capi-export	-42
w|id:pinterest-export-audience	126
w|id:rampid-enrichment	-181
w|id:reddit-capi-export	58
w|id:reddit-custom-audience	-14
w|id:redshift-conductor-export	-88
w|id:redshift-event-export	125
w|id:responsys-export	57
w|id:s3-event-export	-34
w|id:s3-import	56
w|id:s3-json-import	-20
w|id:sailthru-export	-95
w|id:sailthru-user-export	-70
w|id:salesforce-custom-import	-121
w|id:salesforce-data-cloud-audience-export	-47
w|id:salesforce-data-cloud-bulk-export	-69
w|id:salesforce-data-cloud-insights-import	-24
w|id:salesforce-import	63
w|id:sendgrid-export-new	-33
w|id:sendgrid-send-email	58
w|id:sftp-import	28
w|id:sftp-json-import	-65
w|id:shopify-import	15
w|id:silverpop-export	125
w|id:silverpop-export-table	-86
w|id:snapchat-export	28
w|id:snowflake-audience-changes-export	-80
w|id:snowflake-event-export	22
w|id:snowflake-export	64
w|id:snowflake-export-conductor	-84
w|id:swrve-activity-import	23
w|id:swrve-import	-39
w|id:tiktok-app-events	-17
w|id:tiktok-export-audience	57
w|id:versium-contact-append	-88
w|id:versium-demographic-enrich	13
w|id:versium-enrich	-46
w|id:webhook-stream-events	-66
w|id:webhook-triggers	-23
w|id:webhook-triggers-free	-45
w|id:yahoo-datax-export	-42
w|id:yahoo-export	-37
w|id:yahoo-partner-match	-67
w|id:zendesk-connect-export	-35
w|id:zendesk-user-export	-36
w|inside|best	53
w|inside|none	137
w|k:alerts|F	-12
w|k:alerts|L	-41
w|k:alerts|N	-29
w|k:alerts|S	15
w|k:alerts|abandon	-41
w|k:alerts|account	-15
w|k:alerts|add	-37
w|k:alerts|affinity	-43
w|k:alerts|alarm	-62
w|k:alerts|all	-20
w|k:alerts|alone	-14
w|k:alerts|also	-59
w|k:alerts|an	24
w|k:alerts|and	-11
w|k:alerts|annual	-44
w|k:alerts|anything	-14
w|k:alerts|append	-29
w|k:alerts|are	-26
w|k:alerts|as	-19
w|k:alerts|ask	-16
w|k:alerts|attribute	-52
w|k:alerts|audience	-10
w|k:alerts|audiencetrue	15
w|k:alerts|authorization	53
w|k:alerts|better	-16
w|k:alerts|blog	-55
w|k:alerts|break	39
w|k:alerts|bring	-42
w|k:alerts|build	-13
w|k:alerts|bulk	-30
w|k:alerts|buy	-41
w|k:alerts|by	-48
w|k:alerts|campaign	-25
w|k:alerts|company	-48
w|k:alerts|connect	-15
w|k:alerts|contact	-13
w|k:alerts|content	-53
w|k:alerts|create	-22
w|k:alerts|csv	-36
w|k:alerts|dashboard	-48
w|k:alerts|delete	-49
w|k:alerts|demo	-23
w|k:alerts|did	-39
w|k:alerts|do	-24
w|k:alerts|dont	-36
w|k:alerts|due	-11
w|k:alerts|email	31
w|k:alerts|end	-33
w|k:alerts|enrich	-30
w|k:alerts|enrichment	-17
w|k:alerts|enter	-39
w|k:alerts|event	-15
w|k:alerts|everyone	-34
w|k:alerts|exist	-11
w|k:alerts|expired	-38
w|k:alerts|export	23
w|k:alerts|fail	47
w|k:alerts|failed	53
w|k:alerts|field	-32
w|k:alerts|file	-25
w|k:alerts|fill	-28
w|k:alerts|fine	-31
w|k:alerts|fire	-34
w|k:alerts|firmographic	-54
w|k:alerts|first	-27
w|k:alerts|follow	24
w|k:alerts|frequency	-28
w|k:alerts|from	-35
w|k:alerts|get	-20
w|k:alerts|goe	34
w|k:alerts|has	-39
w|k:alerts|have	-23
w|k:alerts|history	-23
w|k:alerts|how	-24
w|k:alerts|income	-40
w|k:alerts|integration	-40
w|k:alerts|into	2
w|k:alerts|kid	-67
w|k:alerts|lead	-63
w|k:alerts|likes2	6
w|k:alerts|look	-43
w|k:alerts|lookalike	-28
w|k:alerts|loyalty	-20
w|k:alerts|mail	96
w|k:alerts|mailaddress	44
w|k:alerts|marketing	-50
w|k:alerts|member	-29
w|k:alerts|membership	-53
w|k:alerts|metric	-61
w|k:alerts|missing	-38
w|k:alerts|model	-32
w|k:alerts|monitor	-72
w|k:alerts|my	-34
w|k:alerts|new	-46
w|k:alerts|not	-15
w|k:alerts|not_audience	-48
w|k:alerts|not_create	-56
w|k:alerts|of	-23
w|k:alerts|on	-9
w|k:alerts|one	-17
w|k:alerts|operational	-40
w|k:alerts|other	-27
w|k:alerts|out	-27
w|k:alerts|outbound	-43
w|k:alerts|place	-36
w|k:alerts|platform	-32
w|k:alerts|plus	-26
w|k:alerts|pos	-34
w|k:alerts|post	53
w|k:alerts|predict	-60
w|k:alerts|profile	-36
w|k:alerts|pull	-25
w|k:alerts|push	-28
w|k:alerts|quality	-37
w|k:alerts|received	-40
w|k:alerts|record	-17
w|k:alerts|report	-31
w|k:alerts|request	-50
w|k:alerts|run	-14
w|k:alerts|running	-22
w|k:alerts|score	-19
w|k:alerts|see	-30
w|k:alerts|should	-22
w|k:alerts|show	-36
w|k:alerts|similar	-50
w|k:alerts|size	-37
w|k:alerts|social	-7
w|k:alerts|sport	-7
w|k:alerts|stopped	-25
w|k:alerts|subscriber	-39
w|k:alerts|table	-16
w|k:alerts|team	24
w|k:alerts|tell	-44
w|k:alerts|thi	-15
w|k:alerts|thing	-29
w|k:alerts|through	-35
w|k:alerts|ticket	-14
w|k:alerts|train	-27
w|k:alerts|trial	-15
w|k:alerts|two	-29
w|k:alerts|up	-28
w|k:alerts|update	-33
w|k:alerts|use	-15
w|k:alerts|user	-14
w|k:alerts|using	-32
w|k:alerts|vendor	-36
w|k:alerts|want	-40
w|k:alerts|we	-14
w|k:alerts|week	-11
w|k:alerts|what	-25
w|k:alerts|when	25
w|k:alerts|which	-19
w|k:alerts|with	-11
w|k:alerts|write	-46
w|k:alerts|yesterday	-21
w|k:audience|F	-42
w|k:audience|L	-51
w|k:audience|N	-20
w|k:audience|T	-19
w|k:audience|abandon	53
w|k:audience|account	-75
w|k:audience|activity	-61
w|k:audience|add	-53
w|k:audience|address	54
w|k:audience|ads	24
w|k:audience|advertise	42
w|k:audience|after	23
w|k:audience|age	-55
w|k:audience|agent	-71
w|k:audience|agreed	-55
w|k:audience|aimed	48
w|k:audience|alert	-35
w|k:audience|all	-29
w|k:audience|alone	-37
w|k:audience|already	32
w|k:audience|also	-14
w|k:audience|am	-21
w|k:audience|an	-14
w|k:audience|analyst	-29
w|k:audience|anniversary	-36
w|k:audience|answer	-42
w|k:audience|app	38
w|k:audience|approved	-37
w|k:audience|arrive	41
w|k:audience|arrowleft	-66
w|k:audience|arrowright	23
w|k:audience|as	11
w|k:audience|asap	-43
w|k:audience|ask	33
w|k:audience|asked	-2
w|k:audience|asking	-61
w|k:audience|audience	-57
w|k:audience|audiencefalse	-26
w|k:audience|audit	-41
w|k:audience|authorization	-39
w|k:audience|automatic	38
w|k:audience|back	-22
w|k:audience|backend	46
w|k:audience|backfill	-39
w|k:audience|banner	-51
w|k:audience|basically	49
w|k:audience|be	-42
w|k:audience|behavior	-24
w|k:audience|behind	-11
w|k:audience|best	-37
w|k:audience|between	38
w|k:audience|bid	56
w|k:audience|big	-40
w|k:audience|blog	-58
w|k:audience|book	40
w|k:audience|booking	-47
w|k:audience|bought	-90
w|k:audience|bounce	-29
w|k:audience|break	-49
w|k:audience|bring	-19
w|k:audience|budget	-40
w|k:audience|build	-30
w|k:audience|buyer	37
w|k:audience|by	-40
w|k:audience|ca	45
w|k:audience|call	34
w|k:audience|campaign	40
w|k:audience|capi	-39
w|k:audience|carry	-43
w|k:audience|catalog	35
w|k:audience|category	43
w|k:audience|cdc	-46
w|k:audience|change	-52
w|k:audience|channel	-66
w|k:audience|checkout	34
w|k:audience|clean	50
w|k:audience|click	-55
w|k:audience|clickstream	-45
w|k:audience|cm	64
w|k:audience|colleague	26
w|k:audience|collect	-53
w|k:audience|come	-43
w|k:audience|coming	34
w|k:audience|company	-32
w|k:audience|connect	-123
w|k:audience|connected	-61
w|k:audience|connection	-90
w|k:audience|contact	-12
w|k:audience|context	-33
w|k:audience|conversion	-93
w|k:audience|convert	-89
w|k:audience|converter	45
w|k:audience|cook	-63
w|k:audience|cooky	43
w|k:audience|course	-20
w|k:audience|create	-49
w|k:audience|crm	69
w|k:audience|csv	-31
w|k:audience|customer	29
w|k:audience|dashboard	-39
w|k:audience|data	-20
w|k:audience|deal	-37
w|k:audience|defined	-44
w|k:audience|definition	-36
w|k:audience|delete	-75
w|k:audience|demo	-83
w|k:audience|demographic	-38
w|k:audience|display	-50
w|k:audience|document	-44
w|k:audience|doe	-76
w|k:audience|dont	-25
w|k:audience|download	-93
w|k:audience|downloaded	48
w|k:audience|drive	-53
w|k:audience|drop	-48
w|k:audience|dump	-32
w|k:audience|easiest	-42
w|k:audience|else	-21
w|k:audience|email	22
w|k:audience|emit	-74
w|k:audience|engagement	-31
w|k:audience|enhanced	-37
w|k:audience|enrich	-47
w|k:audience|enrichment	-50
w|k:audience|enter	-59
w|k:audience|entering	33
w|k:audience|entry	47
w|k:audience|eu	43
w|k:audience|europe	-20
w|k:audience|event	-52
w|k:audience|every	26
w|k:audience|exclude	78
w|k:audience|excluded	56
w|k:audience|exit	84
w|k:audience|exited	46
w|k:audience|experiment	-50
w|k:audience|experimentation	-44
w|k:audience|favorite	28
w|k:audience|feature	-49
w|k:audience|fetch	-24
w|k:audience|field	-37
w|k:audience|file	-46
w|k:audience|fill	-29
w|k:audience|filled	50
w|k:audience|filter	56
w|k:audience|firmographic	-43
w|k:audience|fix	-59
w|k:audience|floodlight	-33
w|k:audience|flow	52
w|k:audience|follow	-17
w|k:audience|form	-59
w|k:audience|frequency	-66
w|k:audience|fresh	35
w|k:audience|frobnix	-66
w|k:audience|from	15
w|k:audience|full	-49
w|k:audience|gamer	37
w|k:audience|gclid	-61
w|k:audience|give	-125
w|k:audience|go	39
w|k:audience|goe	-30
w|k:audience|hand	-13
w|k:audience|happen	42
w|k:audience|has	-106
w|k:audience|have	-73
w|k:audience|help	-39
w|k:audience|hi	-29
w|k:audience|high	43
w|k:audience|history	51
w|k:audience|hold	40
w|k:audience|home	-63
w|k:audience|hook	-60
w|k:audience|household	-57
w|k:audience|how	-27
w|k:audience|i	-33
w|k:audience|identifier	-56
w|k:audience|import	-23
w|k:audience|income	-48
w|k:audience|incremental	-46
w|k:audience|information	-38
w|k:audience|ingest	-38
w|k:audience|ingestion	-33
w|k:audience|insight	-52
w|k:audience|instead	43
w|k:audience|integrate	-65
w|k:audience|integration	-28
w|k:audience|invoice	-58
w|k:audience|its	-27
w|k:audience|job	-41
w|k:audience|join	23
w|k:audience|joined	60
w|k:audience|joining	36
w|k:audience|journey	-40
w|k:audience|just	36
w|k:audience|keep	20
w|k:audience|know	-40
w|k:audience|large	-80
w|k:audience|later	-26
w|k:audience|lead	-33
w|k:audience|leave	-13
w|k:audience|level	-30
w|k:audience|likes1	9
w|k:audience|likes2	-12
w|k:audience|likes3	-24
w|k:audience|line	-50
w|k:audience|link	-51
w|k:audience|list	20
w|k:audience|load	-22
w|k:audience|logged	54
w|k:audience|look	-42
w|k:audience|low	-76
w|k:audience|loyalty	55
w|k:audience|ltv	46
w|k:audience|made	-45
w|k:audience|maintain	-38
w|k:audience|make	52
w|k:audience|making	63
w|k:audience|manager	28
w|k:audience|manual	50
w|k:audience|many	-11
w|k:audience|mark	-50
w|k:audience|may	-68
w|k:audience|maybe	-19
w|k:audience|me	-5
w|k:audience|measure	-24
w|k:audience|media	-38
w|k:audience|member	-24
w|k:audience|membership	33
w|k:audience|missing	-21
w|k:audience|modelling	-53
w|k:audience|monitoring	-35
w|k:audience|month	-14
w|k:audience|more	-36
w|k:audience|move	41
w|k:audience|must	-42
w|k:audience|my	-71
w|k:audience|name	42
w|k:audience|ndjson	-41
w|k:audience|necessary	51
w|k:audience|need	-9
w|k:audience|new	-19
w|k:audience|next	-26
w|k:audience|no	24
w|k:audience|not_Q	10
w|k:audience|not_audience	41
w|k:audience|not_backfill	-46
w|k:audience|not_conductor	-48
w|k:audience|not_create	-74
w|k:audience|not_export	-46
w|k:audience|not_import	-54
w|k:audience|not_metric	-60
w|k:audience|nothing	-38
w|k:audience|notify	-34
w|k:audience|number	-79
w|k:audience|oauth	-61
w|k:audience|oauth2	46
w|k:audience|offline	-47
w|k:audience|on	19
w|k:audience|only	-18
w|k:audience|onto	25
w|k:audience|open	-68
w|k:audience|optimize	-54
w|k:audience|our	-20
w|k:audience|outbound	-29
w|k:audience|page	-77
w|k:audience|paid	66
w|k:audience|part	-39
w|k:audience|party	42
w|k:audience|patient	32
w|k:audience|per	50
w|k:audience|person	43
w|k:audience|personalization	-52
w|k:audience|personalize	-21
w|k:audience|pet	47
w|k:audience|pick	-18
w|k:audience|ping	-21
w|k:audience|platform	-84
w|k:audience|player	-76
w|k:audience|please	-39
w|k:audience|pls	-46
w|k:audience|plus	-43
w|k:audience|poke	52
w|k:audience|policy	-61
w|k:audience|possible	-84
w|k:audience|postal	50
w|k:audience|prepare	-74
w|k:audience|price	-49
w|k:audience|profile	-57
w|k:audience|project	-34
w|k:audience|prospect	-52
w|k:audience|provision	27
w|k:audience|publish	22
w|k:audience|pull	-35
w|k:audience|purchase	-15
w|k:audience|push	26
w|k:audience|put	-58
w|k:audience|pxid	46
w|k:audience|quality	-58
w|k:audience|reach	48
w|k:audience|reached	45
w|k:audience|real	-42
w|k:audience|remarket	40
w|k:audience|remarketing	69
w|k:audience|rep	-39
w|k:audience|replace	50
w|k:audience|replicate	-73
w|k:audience|report	-14
w|k:audience|reported	-62
w|k:audience|reporting	-64
w|k:audience|request	22
w|k:audience|response	-61
w|k:audience|rest	-52
w|k:audience|retailer	-54
w|k:audience|retarget	53
w|k:audience|retargeting	32
w|k:audience|roa	-35
w|k:audience|run	-43
w|k:audience|sale	-29
w|k:audience|same	-59
w|k:audience|save	-35
w|k:audience|schema	-59
w|k:audience|scope	-74
w|k:audience|score	-38
w|k:audience|scoring	-57
w|k:audience|sdk	-49
w|k:audience|search	-46
w|k:audience|seed	53
w|k:audience|seg	53
w|k:audience|send	-49
w|k:audience|sending	-26
w|k:audience|serve	46
w|k:audience|server	-109
w|k:audience|service	-59
w|k:audience|session	-62
w|k:audience|set	-53
w|k:audience|shop	-41
w|k:audience|shopper	40
w|k:audience|should	-42
w|k:audience|showing	58
w|k:audience|side	-88
w|k:audience|sign	-51
w|k:audience|signal	-42
w|k:audience|signed	31
w|k:audience|signup	-40
w|k:audience|similar	44
w|k:audience|since	29
w|k:audience|site	-58
w|k:audience|size	-58
w|k:audience|snapshot	-32
w|k:audience|somebody	-10
w|k:audience|someone	-78
w|k:audience|something	-24
w|k:audience|source	-51
w|k:audience|spreadsheet	-39
w|k:audience|start	-29
w|k:audience|static	-58
w|k:audience|stay	-44
w|k:audience|still	77
w|k:audience|stop	29
w|k:audience|store	-42
w|k:audience|stream	19
w|k:audience|subscribe	-37
w|k:audience|subscriber	69
w|k:audience|subscription	20
w|k:audience|support	-36
w|k:audience|suppress	46
w|k:audience|suppression	49
w|k:audience|sure	-50
w|k:audience|survey	-38
w|k:audience|synced	-39
w|k:audience|tag	-81
w|k:audience|tailored	-40
w|k:audience|take	-47
w|k:audience|talk	-32
w|k:audience|target	28
w|k:audience|targeting	57
w|k:audience|taxonomy	39
w|k:audience|tell	-38
w|k:audience|test	-53
w|k:audience|thank	-18
w|k:audience|the	-25
w|k:audience|there	-13
w|k:audience|they	-49
w|k:audience|thi	-20
w|k:audience|those	33
w|k:audience|through	27
w|k:audience|ticket	-51
w|k:audience|tier	49
w|k:audience|time	-37
w|k:audience|to	12
w|k:audience|track	-47
w|k:audience|tracking	-44
w|k:audience|trigger	-57
w|k:audience|untouched	-17
w|k:audience|up	-25
w|k:audience|update	27
w|k:audience|upgrade	-54
w|k:audience|upload	39
w|k:audience|uploaded	-61
w|k:audience|ups	-50
w|k:audience|us	-44
w|k:audience|use	-25
w|k:audience|value	-57
w|k:audience|var	-39
w|k:audience|via	-20
w|k:audience|view	-79
w|k:audience|visible	-59
w|k:audience|visitor	24
w|k:audience|w	57
w|k:audience|want	-20
w|k:audience|warehouse	-62
w|k:audience|wed	51
w|k:audience|week	-32
w|k:audience|were	-40
w|k:audience|weve	-39
w|k:audience|what	-34
w|k:audience|when	-14
w|k:audience|whether	45
w|k:audience|which	-59
w|k:audience|why	-90
w|k:audience|will	-30
w|k:audience|win	-46
w|k:audience|with	-12
w|k:audience|work	-93
w|k:audience|workflow	-49
w|k:audience|write	-26
w|k:audience|you	-44
w|k:content|:	-57
w|k:content|L	-48
w|k:content|N	-49
w|k:content|S	-33
w|k:content|anything	-36
w|k:content|arrive	-31
w|k:content|audiencetrue	-34
w|k:content|catalogue	68
w|k:content|contact	-57
w|k:content|customer	-45
w|k:content|data	-64
w|k:content|do	35
w|k:content|for	-43
w|k:content|from	-45
w|k:content|history	-55
w|k:content|id	-37
w|k:content|import	-51
w|k:content|importing	-41
w|k:content|in	-70
w|k:content|integration	-62
w|k:content|keep	-45
w|k:content|list	-51
w|k:content|love	-34
w|k:content|my	-49
w|k:content|next	-35
w|k:content|not	33
w|k:content|not_customer	45
w|k:content|not_product	32
w|k:content|not_write	-38
w|k:content|of	-51
w|k:content|order	-64
w|k:content|purchase	-50
w|k:content|see	-34
w|k:content|segmentation	-49
w|k:content|send	-52
w|k:content|shop	-41
w|k:content|since	-47
w|k:content|sync	49
w|k:content|the	-42
w|k:content|to	-57
w|k:conversions|:	-27
w|k:conversions|L	-38
w|k:conversions|N	-30
w|k:conversions|S	-28
w|k:conversions|T	-36
w|k:conversions|a	-64
w|k:conversions|abandoned	-48
w|k:conversions|abandoner	-51
w|k:conversions|about	-33
w|k:conversions|account	-60
w|k:conversions|activate	-40
w|k:conversions|address	-64
w|k:conversions|adress	-63
w|k:conversions|advertise	-46
w|k:conversions|after	-52
w|k:conversions|aimed	-68
w|k:conversions|alway	-39
w|k:conversions|an	-87
w|k:conversions|and	-73
w|k:conversions|anymore	-56
w|k:conversions|api	33
w|k:conversions|are	-31
w|k:conversions|arrowright	-37
w|k:conversions|as	-29
w|k:conversions|at	-29
w|k:conversions|audience	-67
w|k:conversions|audiencefalse	20
w|k:conversions|audiencetrue	-36
w|k:conversions|available	-66
w|k:conversions|basket	-44
w|k:conversions|become	-39
w|k:conversions|best	55
w|k:conversions|between	-61
w|k:conversions|bid	-63
w|k:conversions|bidding	64
w|k:conversions|bought	84
w|k:conversions|build	-22
w|k:conversions|but	-28
w|k:conversions|buy	43
w|k:conversions|buyer	-74
w|k:conversions|by	-29
w|k:conversions|can	-58
w|k:conversions|capi	43
w|k:conversions|catalog	-46
w|k:conversions|category	-40
w|k:conversions|change	-51
w|k:conversions|checkout	-37
w|k:conversions|closed	43
w|k:conversions|cm	-62
w|k:conversions|come	24
w|k:conversions|coming	-57
w|k:conversions|connect	-102
w|k:conversions|connection	-78
w|k:conversions|contact	-32
w|k:conversions|conversion	21
w|k:conversions|convert	74
w|k:conversions|converter	-59
w|k:conversions|create	-62
w|k:conversions|crm	-89
w|k:conversions|csv	-61
w|k:conversions|custom	-86
w|k:conversions|customer	-62
w|k:conversions|deal	43
w|k:conversions|deduplicated	60
w|k:conversions|delete	-55
w|k:conversions|demo	50
w|k:conversions|destination	41
w|k:conversions|do	-11
w|k:conversions|doe	-97
w|k:conversions|downloaded	-55
w|k:conversions|due	-47
w|k:conversions|email	-127
w|k:conversions|end	-27
w|k:conversions|enter	27
w|k:conversions|europe	-62
w|k:conversions|event	61
w|k:conversions|every	-38
w|k:conversions|everything	-53
w|k:conversions|exclude	-51
w|k:conversions|excluded	-66
w|k:conversions|expired	-73
w|k:conversions|export	-65
w|k:conversions|fan	-55
w|k:conversions|favorite	-40
w|k:conversions|feed	47
w|k:conversions|fill	-56
w|k:conversions|filled	-27
w|k:conversions|first	-43
w|k:conversions|follow	-41
w|k:conversions|for	-38
w|k:conversions|frequent	-68
w|k:conversions|fresh	-63
w|k:conversions|from	-22
w|k:conversions|gamer	-51
w|k:conversions|gclid	66
w|k:conversions|has	74
w|k:conversions|hashed	-48
w|k:conversions|have	-33
w|k:conversions|hey	-46
w|k:conversions|hook	-52
w|k:conversions|how	-20
w|k:conversions|id	-36
w|k:conversions|idfa	-26
w|k:conversions|imported	-32
w|k:conversions|in	-44
w|k:conversions|inside	-27
w|k:conversions|integrate	-102
w|k:conversions|integration	-43
w|k:conversions|into	35
w|k:conversions|it	-45
w|k:conversions|job	-75
w|k:conversions|join	-26
w|k:conversions|just	-62
w|k:conversions|keep	-39
w|k:conversions|know	90
w|k:conversions|learn	64
w|k:conversions|leave	-27
w|k:conversions|left	-44
w|k:conversions|len	-63
w|k:conversions|less	-36
w|k:conversions|let	58
w|k:conversions|like	-29
w|k:conversions|likes1	14
w|k:conversions|likes2	-51
w|k:conversions|likes3	-15
w|k:conversions|list	-64
w|k:conversions|load	-38
w|k:conversions|lookalike	-47
w|k:conversions|low	-50
w|k:conversions|maid	-37
w|k:conversions|make	-87
w|k:conversions|manual	-58
w|k:conversions|many	-20
w|k:conversions|match	-32
w|k:conversions|matched	42
w|k:conversions|may	-19
w|k:conversions|me	-16
w|k:conversions|measure	70
w|k:conversions|member	-43
w|k:conversions|membership	-42
w|k:conversions|move	-49
w|k:conversions|must	57
w|k:conversions|my	-28
w|k:conversions|not_F	-49
w|k:conversions|not_Q	-31
w|k:conversions|not_csv	-56
w|k:conversions|not_upload	-56
w|k:conversions|now	-47
w|k:conversions|number	-85
w|k:conversions|oauth	-65
w|k:conversions|of	-83
w|k:conversions|offline	33
w|k:conversions|on	-63
w|k:conversions|one	-50
w|k:conversions|only	-21
w|k:conversions|onto	-46
w|k:conversions|optimize	62
w|k:conversions|optimized	71
w|k:conversions|or	-85
w|k:conversions|other	-29
w|k:conversions|our	-93
w|k:conversions|out	-24
w|k:conversions|outbound	-44
w|k:conversions|over	-51
w|k:conversions|paid	-68
w|k:conversions|party	-47
w|k:conversions|people	-62
w|k:conversions|postal	-65
w|k:conversions|ppl	-44
w|k:conversions|profile	-37
w|k:conversions|purchase	19
w|k:conversions|push	-43
w|k:conversions|put	-46
w|k:conversions|quick	-46
w|k:conversions|reach	-42
w|k:conversions|reachable	-51
w|k:conversions|read	-45
w|k:conversions|real	71
w|k:conversions|record	29
w|k:conversions|remarketing	-86
w|k:conversions|replace	-58
w|k:conversions|report	24
w|k:conversions|reported	34
w|k:conversions|request	29
w|k:conversions|requirement	-24
w|k:conversions|retarget	-54
w|k:conversions|retargeting	-52
w|k:conversions|revenue	50
w|k:conversions|roa	61
w|k:conversions|sale	9
w|k:conversions|score	-43
w|k:conversions|second	-31
w|k:conversions|seed	-41
w|k:conversions|segment	-101
w|k:conversions|send	-41
w|k:conversions|serve	-45
w|k:conversions|server	118
w|k:conversions|set	-50
w|k:conversions|setting	-24
w|k:conversions|shopper	-44
w|k:conversions|should	-39
w|k:conversions|show	-57
w|k:conversions|showing	-35
w|k:conversions|side	59
w|k:conversions|sign	37
w|k:conversions|signed	-57
w|k:conversions|signup	50
w|k:conversions|ski	-55
w|k:conversions|social	-45
w|k:conversions|somebody	-22
w|k:conversions|someone	106
w|k:conversions|spreadsheet	-34
w|k:conversions|stop	-33
w|k:conversions|story	-43
w|k:conversions|stuff	-44
w|k:conversions|subscriber	-48
w|k:conversions|suppress	-41
w|k:conversions|suppression	-38
w|k:conversions|sync	-74
w|k:conversions|tag	27
w|k:conversions|target	-58
w|k:conversions|targeting	-52
w|k:conversions|task	-38
w|k:conversions|team	-39
w|k:conversions|tell	52
w|k:conversions|thank	-25
w|k:conversions|the	-38
w|k:conversions|them	-34
w|k:conversions|then	-53
w|k:conversions|there	-33
w|k:conversions|they	45
w|k:conversions|thi	-28
w|k:conversions|those	-23
w|k:conversions|ticket	-39
w|k:conversions|to	-57
w|k:conversions|today	-39
w|k:conversions|track	44
w|k:conversions|tracking	61
w|k:conversions|trial	-59
w|k:conversions|trigger	43
w|k:conversions|u	-44
w|k:conversions|up	-74
w|k:conversions|update	-46
w|k:conversions|upload	-33
w|k:conversions|uploaded	43
w|k:conversions|us	-48
w|k:conversions|use	-56
w|k:conversions|user	-53
w|k:conversions|userid	-71
w|k:conversions|using	-30
w|k:conversions|via	-32
w|k:conversions|visitor	-54
w|k:conversions|w	-59
w|k:conversions|wanna	-44
w|k:conversions|want	21
w|k:conversions|we	-31
w|k:conversions|wed	-40
w|k:conversions|week	-38
w|k:conversions|weekend	-26
w|k:conversions|well	-29
w|k:conversions|were	43
w|k:conversions|when	74
w|k:conversions|where	-45
w|k:conversions|which	-69
w|k:conversions|who	33
w|k:conversions|why	-49
w|k:conversions|will	-42
w|k:conversions|win	-35
w|k:conversions|without	-38
w|k:conversions|workflow	-49
w|k:conversions|working	52
w|k:conversions|would	-44
w|k:conversions|you	-33
w|k:enrichment|about	-38
w|k:enrichment|address	-32
w|k:enrichment|age	40
w|k:enrichment|and	38
w|k:enrichment|append	27
w|k:enrichment|ask	-43
w|k:enrichment|audiencefalse	20
w|k:enrichment|by	84
w|k:enrichment|can	-74
w|k:enrichment|complete	-81
w|k:enrichment|context	56
w|k:enrichment|cookie	-65
w|k:enrichment|cooky	-41
w|k:enrichment|delivery	-51
w|k:enrichment|demographic	44
w|k:enrichment|detail	-49
w|k:enrichment|eu	-50
w|k:enrichment|file	-72
w|k:enrichment|for	32
w|k:enrichment|from	53
w|k:enrichment|handle	49
w|k:enrichment|has	-49
w|k:enrichment|hashed	-66
w|k:enrichment|key	-41
w|k:enrichment|know	-49
w|k:enrichment|lack	-49
w|k:enrichment|let	-49
w|k:enrichment|likes2	88
w|k:enrichment|likes3	-71
w|k:enrichment|look	-31
w|k:enrichment|match	-63
w|k:enrichment|maybe	-49
w|k:enrichment|more	-45
w|k:enrichment|not	34
w|k:enrichment|number	33
w|k:enrichment|of	-17
w|k:enrichment|only	-42
w|k:enrichment|our	-20
w|k:enrichment|person	40
w|k:enrichment|phone	48
w|k:enrichment|postal	59
w|k:enrichment|profile	30
w|k:enrichment|ready	-41
w|k:enrichment|rest	-49
w|k:enrichment|run	57
w|k:enrichment|scope	-46
w|k:enrichment|share	-41
w|k:enrichment|shop	56
w|k:enrichment|should	-32
w|k:enrichment|social	36
w|k:enrichment|team	-38
w|k:enrichment|the	-37
w|k:enrichment|type	-75
w|k:enrichment|vendor	-75
w|k:enrichment|via	56
w|k:enrichment|want	-61
w|k:enrichment|we	-40
w|k:enrichment|what	-40
w|k:events|:	-19
w|k:events|F	-27
w|k:events|L	33
w|k:events|N	-53
w|k:events|S	-36
w|k:events|T	22
w|k:events|a	-46
w|k:events|abandon	-30
w|k:events|abandoned	57
w|k:events|about	-28
w|k:events|above	-25
w|k:events|account	-21
w|k:events|activate	-57
w|k:events|additionally	16
w|k:events|advertise	-30
w|k:events|affinity	-36
w|k:events|after	-58
w|k:events|age	-34
w|k:events|agency	-29
w|k:events|alone	-33
w|k:events|already	-25
w|k:events|also	-14
w|k:events|alway	-66
w|k:events|am	-30
w|k:events|and	27
w|k:events|anniversary	55
w|k:events|anything	-29
w|k:events|api	-48
w|k:events|append	-78
w|k:events|archive	-63
w|k:events|are	-7
w|k:events|arrive	26
w|k:events|arrowright	-35
w|k:events|article	-44
w|k:events|attribute	-39
w|k:events|audience	-66
w|k:events|audiencefalse	19
w|k:events|audiencetrue	-44
w|k:events|audit	-60
w|k:events|automatic	-38
w|k:events|away	-21
w|k:events|be	-55
w|k:events|before	-8
w|k:events|behavioral	62
w|k:events|behind	-32
w|k:events|belong	38
w|k:events|between	-55
w|k:events|bi	50
w|k:events|both	-54
w|k:events|bounce	35
w|k:events|bring	-17
w|k:events|browser	-42
w|k:events|build	-20
w|k:events|bus	-69
w|k:events|buyer	-25
w|k:events|by	-34
w|k:events|call	-39
w|k:events|campaign	-66
w|k:events|can	-46
w|k:events|check	-29
w|k:events|checkout	-41
w|k:events|click	37
w|k:events|clickstream	75
w|k:events|colleague	-43
w|k:events|collect	68
w|k:events|coming	-50
w|k:events|conductor	-67
w|k:events|connect	-19
w|k:events|connected	-52
w|k:events|connection	-66
w|k:events|constraint	-40
w|k:events|consume	-47
w|k:events|contact	-87
w|k:events|content	-41
w|k:events|conversion	-89
w|k:events|could	-35
w|k:events|course	-41
w|k:events|crm	-21
w|k:events|csv	-32
w|k:events|custom	71
w|k:events|customer	-78
w|k:events|de	-73
w|k:events|deliver	-46
w|k:events|destination	-52
w|k:events|do	53
w|k:events|doe	-64
w|k:events|done	-9
w|k:events|drive	-49
w|k:events|due	-60
w|k:events|each	-25
w|k:events|email	-12
w|k:events|end	-28
w|k:events|enhanced	-32
w|k:events|enrichment	-19
w|k:events|enter	36
w|k:events|entity	-28
w|k:events|entry	-35
w|k:events|europe	-22
w|k:events|event	74
w|k:events|everyone	-54
w|k:events|exist	-69
w|k:events|exit	-64
w|k:events|expired	-29
w|k:events|export	-87
w|k:events|exported	-52
w|k:events|fail	-28
w|k:events|favorite	-33
w|k:events|festival	-39
w|k:events|fetch	-57
w|k:events|field	-31
w|k:events|file	-63
w|k:events|fill	-56
w|k:events|filled	-29
w|k:events|filter	-55
w|k:events|fine	-29
w|k:events|fire	37
w|k:events|first	8
w|k:events|fix	-56
w|k:events|flow	-41
w|k:events|follow	-52
w|k:events|for	-1
w|k:events|fresh	-67
w|k:events|friday	-18
w|k:events|full	-29
w|k:events|furniture	-37
w|k:events|garden	-37
w|k:events|get	-37
w|k:events|getting	-33
w|k:events|give	23
w|k:events|go	-39
w|k:events|goal	-18
w|k:events|goer	-39
w|k:events|group	-44
w|k:events|hand	-91
w|k:events|happen	-37
w|k:events|has	-41
w|k:events|hashed	-41
w|k:events|help	-21
w|k:events|hey	37
w|k:events|hi	-21
w|k:events|historical	-88
w|k:events|history	-46
w|k:events|hit	-57
w|k:events|hold	-45
w|k:events|household	-33
w|k:events|how	-33
w|k:events|id	-75
w|k:events|if	-21
w|k:events|import	-74
w|k:events|imported	-55
w|k:events|in	24
w|k:events|inbound	-30
w|k:events|include	-50
w|k:events|income	-34
w|k:events|incremental	-45
w|k:events|ingestion	-53
w|k:events|injection	72
w|k:events|inside	-68
w|k:events|install	-50
w|k:events|integrate	-84
w|k:events|integration	-26
w|k:events|into	7
w|k:events|is	-33
w|k:events|its	31
w|k:events|job	6
w|k:events|join	-24
w|k:events|journey	66
w|k:events|keep	-74
w|k:events|keeping	-33
w|k:events|know	30
w|k:events|lapsed	-43
w|k:events|large	-54
w|k:events|last	-17
w|k:events|later	-47
w|k:events|lead	-45
w|k:events|leave	-24
w|k:events|let	-60
w|k:events|like	-71
w|k:events|likes2	-4
w|k:events|list	-32
w|k:events|load	-83
w|k:events|loyalty	-35
w|k:events|mail	-39
w|k:events|making	-39
w|k:events|manager	-29
w|k:events|may	-53
w|k:events|maybe	-26
w|k:events|mean	-18
w|k:events|member	-73
w|k:events|membership	-56
w|k:events|million	-36
w|k:events|miss	-42
w|k:events|missing	-72
w|k:events|mobile	-39
w|k:events|modelling	-40
w|k:events|month	-45
w|k:events|moved	-21
w|k:events|mp	64
w|k:events|must	14
w|k:events|necessary	-58
w|k:events|need	-21
w|k:events|needed	53
w|k:events|never	-35
w|k:events|new	-39
w|k:events|newsletter	-26
w|k:events|next	-15
w|k:events|not	-34
w|k:events|not_Q	-39
w|k:events|not_audience	-56
w|k:events|not_conductor	-49
w|k:events|not_event	-61
w|k:events|not_export	-41
w|k:events|not_list	-72
w|k:events|not_metric	-43
w|k:events|not_purchase	-67
w|k:events|not_write	-41
w|k:events|notebook	-45
w|k:events|now	-13
w|k:events|oauth2	-40
w|k:events|object	-26
w|k:events|on	36
w|k:events|once	44
w|k:events|one	-57
w|k:events|onto	-52
w|k:events|open	37
w|k:events|or	-60
w|k:events|other	-17
w|k:events|our	-28
w|k:events|out	-24
w|k:events|outbound	-46
w|k:events|output	-40
w|k:events|over	-67
w|k:events|owner	-40
w|k:events|page	72
w|k:events|partition	-66
w|k:events|people	12
w|k:events|person	-37
w|k:events|phone	-48
w|k:events|pick	-29
w|k:events|pixel	-43
w|k:events|place	-24
w|k:events|poke	-43
w|k:events|populate	-38
w|k:events|profile	-26
w|k:events|property	-45
w|k:events|pull	-31
w|k:events|purchase	-70
w|k:events|push	-15
w|k:events|put	-62
w|k:events|qualify	-72
w|k:events|queryable	-49
w|k:events|quick	-32
w|k:events|quota	-41
w|k:events|quote	48
w|k:events|raw	41
w|k:events|reach	-66
w|k:events|reachable	-34
w|k:events|reader	-32
w|k:events|real	32
w|k:events|recipient	-48
w|k:events|replicate	-67
w|k:events|report	-29
w|k:events|resolve	-51
w|k:events|retarget	21
w|k:events|revenue	-49
w|k:events|row	20
w|k:events|run	10
w|k:events|running	-29
w|k:events|scenario	-64
w|k:events|schedule	-50
w|k:events|scheduled	-72
w|k:events|scientist	-75
w|k:events|scope	28
w|k:events|score	-61
w|k:events|second	12
w|k:events|section	-37
w|k:events|see	-58
w|k:events|segment	-93
w|k:events|segmentation	-38
w|k:events|send	-15
w|k:events|server	-24
w|k:events|session	58
w|k:events|set	-75
w|k:events|shopper	41
w|k:events|should	9
w|k:events|show	51
w|k:events|side	-38
w|k:events|sign	-37
w|k:events|signed	-40
w|k:events|since	-18
w|k:events|so	-15
w|k:events|somebody	-42
w|k:events|someone	-19
w|k:events|source	-39
w|k:events|sport	-38
w|k:events|spreadsheet	43
w|k:events|start	53
w|k:events|status	-46
w|k:events|stopped	-71
w|k:events|store	-54
w|k:events|stream	-57
w|k:events|subscriber	-79
w|k:events|success	-18
w|k:events|survey	-35
w|k:events|sync	-48
w|k:events|system	-124
w|k:events|table	-37
w|k:events|tag	-53
w|k:events|take	-80
w|k:events|target	-46
w|k:events|task	-58
w|k:events|test	-49
w|k:events|than	20
w|k:events|thank	-39
w|k:events|that	-26
w|k:events|their	-47
w|k:events|them	-50
w|k:events|then	-54
w|k:events|there	-79
w|k:events|thi	-33
w|k:events|thing	-33
w|k:events|third	-42
w|k:events|those	-20
w|k:events|ticket	-60
w|k:events|tier	-39
w|k:events|time	29
w|k:events|today	-32
w|k:events|too	-85
w|k:events|topic	-35
w|k:events|touch	-33
w|k:events|tracking	-29
w|k:events|trial	-38
w|k:events|two	-30
w|k:events|unload	35
w|k:events|unsubscribe	53
w|k:events|up	-19
w|k:events|updated	-40
w|k:events|upload	-36
w|k:events|upon	35
w|k:events|usable	-35
w|k:events|use	-22
w|k:events|using	-56
w|k:events|vendor	-43
w|k:events|via	-31
w|k:events|view	66
w|k:events|vip	-54
w|k:events|visit	-52
w|k:events|visitor	-41
w|k:events|want	67
w|k:events|warehouse	-53
w|k:events|was	-39
w|k:events|we	-11
w|k:events|web	56
w|k:events|website	58
w|k:events|week	-59
w|k:events|weekend	-35
w|k:events|weekly	-39
w|k:events|what	62
w|k:events|when	-46
w|k:events|which	-66
w|k:events|who	-41
w|k:events|will	-52
w|k:events|win	-41
w|k:events|with	-17
w|k:events|without	-72
w|k:events|work	-33
w|k:events|would	-66
w|k:events|yesterday	-23
w|k:events|you	-12
w|k:files|F	-29
w|k:files|L	-32
w|k:files|N	-52
w|k:files|Q	-13
w|k:files|a	17
w|k:files|abandon	-28
w|k:files|about	-21
w|k:files|above	-29
w|k:files|account	-70
w|k:files|acquisition	-40
w|k:files|activate	-54
w|k:files|activity	-67
w|k:files|ad	-71
w|k:files|add	-17
w|k:files|additionally	-45
w|k:files|advertise	-91
w|k:files|affinity	-51
w|k:files|agency	-20
w|k:files|agent	-49
w|k:files|alert	-21
w|k:files|alone	-28
w|k:files|also	-50
w|k:files|alway	-45
w|k:files|am	-43
w|k:files|an	23
w|k:files|analyst	-69
w|k:files|and	-10
w|k:files|answer	-29
w|k:files|anything	-24
w|k:files|api	-57
w|k:files|appear	-45
w|k:files|append	-30
w|k:files|approved	-22
w|k:files|are	-26
w|k:files|arrowleft	-49
w|k:files|arrowright	-70
w|k:files|as	14
w|k:files|asap	-49
w|k:files|ask	-24
w|k:files|asked	-27
w|k:files|attribute	-18
w|k:files|attribution	-39
w|k:files|audience	-37
w|k:files|audiencefalse	-23
w|k:files|audiencetrue	-7
w|k:files|authorization	-42
w|k:files|away	-24
w|k:files|backfill	-45
w|k:files|be	-36
w|k:files|before	-21
w|k:files|belong	-35
w|k:files|best	-28
w|k:files|better	-34
w|k:files|between	-51
w|k:files|blog	-54
w|k:files|bought	-30
w|k:files|break	-28
w|k:files|bring	-41
w|k:files|budget	-20
w|k:files|build	-52
w|k:files|bus	-52
w|k:files|buy	-21
w|k:files|buyer	-44
w|k:files|by	22
w|k:files|called	-42
w|k:files|campaign	-43
w|k:files|can	-17
w|k:files|cart	-40
w|k:files|change	-35
w|k:files|changed	-31
w|k:files|channel	-65
w|k:files|check	-60
w|k:files|churn	-33
w|k:files|click	-44
w|k:files|clickstream	27
w|k:files|connect	-60
w|k:files|connected	-32
w|k:files|connection	-33
w|k:files|contact	-14
w|k:files|content	-37
w|k:files|context	-38
w|k:files|conversion	-28
w|k:files|convert	-39
w|k:files|cook	-41
w|k:files|copy	-44
w|k:files|count	-22
w|k:files|coupon	-46
w|k:files|course	-26
w|k:files|create	-31
w|k:files|crm	-60
w|k:files|csv	48
w|k:files|custom	-17
w|k:files|dashboard	-38
w|k:files|data	-48
w|k:files|day	-55
w|k:files|delete	-64
w|k:files|destination	-61
w|k:files|disappear	-40
w|k:files|do	-27
w|k:files|done	-34
w|k:files|download	94
w|k:files|drive	-52
w|k:files|due	-23
w|k:files|e	-43
w|k:files|each	-25
w|k:files|else	-21
w|k:files|engagement	-56
w|k:files|enhance	-55
w|k:files|enrich	-31
w|k:files|enrichment	-28
w|k:files|enter	-27
w|k:files|entry	-26
w|k:files|europe	-24
w|k:files|everyone	-62
w|k:files|existing	-12
w|k:files|exit	-47
w|k:files|expired	-23
w|k:files|export	-18
w|k:files|fail	-39
w|k:files|failed	-34
w|k:files|field	-23
w|k:files|fill	-74
w|k:files|fire	-61
w|k:files|firmographic	-41
w|k:files|first	-63
w|k:files|floodlight	-51
w|k:files|flow	-65
w|k:files|for	-34
w|k:files|form	-53
w|k:files|frequency	-34
w|k:files|frobnix	-68
w|k:files|full	-20
w|k:files|get	-58
w|k:files|give	67
w|k:files|goe	-38
w|k:files|guest	-47
w|k:files|hand	-73
w|k:files|has	-76
w|k:files|hashed	-22
w|k:files|have	-28
w|k:files|help	-35
w|k:files|here	-20
w|k:files|hey	-22
w|k:files|hi	-20
w|k:files|high	-48
w|k:files|holder	-60
w|k:files|home	-41
w|k:files|hook	-74
w|k:files|hour	-40
w|k:files|how	-29
w|k:files|id	-19
w|k:files|identifier	-26
w|k:files|if	-28
w|k:files|in	-18
w|k:files|inbox	50
w|k:files|ingest	-29
w|k:files|inside	-30
w|k:files|insight	-31
w|k:files|instead	-23
w|k:files|integrate	-52
w|k:files|interest	-40
w|k:files|into	-51
w|k:files|it	-17
w|k:files|job	-14
w|k:files|join	-23
w|k:files|keep	-23
w|k:files|know	-46
w|k:files|later	-13
w|k:files|lead	-20
w|k:files|leave	-14
w|k:files|lifecycle	-38
w|k:files|like	-27
w|k:files|likes1	-24
w|k:files|likes2	18
w|k:files|list	-51
w|k:files|load	-42
w|k:files|longer	-40
w|k:files|lookalike	-38
w|k:files|low	-33
w|k:files|loyalty	-32
w|k:files|ltv	-48
w|k:files|make	-30
w|k:files|manual	-77
w|k:files|mark	-35
w|k:files|match	-38
w|k:files|me	65
w|k:files|measure	-37
w|k:files|media	-45
w|k:files|member	-21
w|k:files|membership	-61
w|k:files|message	-17
w|k:files|metric	-41
w|k:files|mirror	-26
w|k:files|model	-36
w|k:files|must	-27
w|k:files|my	38
w|k:files|name	-43
w|k:files|necessary	-27
w|k:files|never	-30
w|k:files|new	-62
w|k:files|newsletter	-29
w|k:files|not	-19
w|k:files|not_Q	-18
w|k:files|not_audience	-45
w|k:files|not_backfill	-14
w|k:files|not_create	-50
w|k:files|not_event	-36
w|k:files|not_import	-36
w|k:files|not_profile	-47
w|k:files|not_purchase	-65
w|k:files|nothing	-19
w|k:files|number	-21
w|k:files|object	-17
w|k:files|of	48
w|k:files|on	-25
w|k:files|onboard	-38
w|k:files|once	-32
w|k:files|one	-40
w|k:files|onto	-15
w|k:files|ordered	-50
w|k:files|other	-22
w|k:files|our	-25
w|k:files|out	-17
w|k:files|outbound	-42
w|k:files|over	-33
w|k:files|parent	-75
w|k:files|part	-54
w|k:files|pick	-24
w|k:files|place	-24
w|k:files|platform	-65
w|k:files|player	-42
w|k:files|pls	-50
w|k:files|plus	-37
w|k:files|point	-58
w|k:files|poke	-30
w|k:files|policy	-65
w|k:files|possible	-47
w|k:files|post	-31
w|k:files|profile	-18
w|k:files|programmatic	-56
w|k:files|project	-21
w|k:files|promotion	-35
w|k:files|property	-65
w|k:files|pull	-20
w|k:files|purchase	-49
w|k:files|push	-35
w|k:files|put	-28
w|k:files|qualify	-32
w|k:files|quality	-43
w|k:files|quick	-24
w|k:files|rather	-19
w|k:files|reach	-49
w|k:files|reachable	-54
w|k:files|ready	-19
w|k:files|record	-26
w|k:files|remove	-39
w|k:files|replace	-77
w|k:files|replicate	-17
w|k:files|retarget	-21
w|k:files|run	-29
w|k:files|same	-51
w|k:files|schedule	-55
w|k:files|scope	-31
w|k:files|score	-26
w|k:files|scoring	-47
w|k:files|second	-52
w|k:files|section	-51
w|k:files|segment	19
w|k:files|send	-10
w|k:files|sending	-32
w|k:files|server	-20
w|k:files|set	-37
w|k:files|share	-48
w|k:files|shop	-32
w|k:files|should	-61
w|k:files|show	-71
w|k:files|side	-24
w|k:files|signal	-30
w|k:files|size	-50
w|k:files|sms	-45
w|k:files|so	-20
w|k:files|social	-77
w|k:files|somebody	-22
w|k:files|source	-24
w|k:files|spend	-40
w|k:files|sport	-53
w|k:files|spreadsheet	42
w|k:files|stage	-39
w|k:files|step	-25
w|k:files|stopped	-23
w|k:files|stream	-28
w|k:files|subscribe	-22
w|k:files|suppress	-36
w|k:files|sync	-51
w|k:files|system	-28
w|k:files|table	-69
w|k:files|tag	-44
w|k:files|take	-45
w|k:files|target	-60
w|k:files|team	-40
w|k:files|tell	-17
w|k:files|template	-28
w|k:files|test	-52
w|k:files|text	-30
w|k:files|than	-19
w|k:files|that	-18
w|k:files|them	-21
w|k:files|then	-17
w|k:files|there	-46
w|k:files|they	-26
w|k:files|thi	-18
w|k:files|thing	-38
w|k:files|ticket	-22
w|k:files|tier	-60
w|k:files|time	-25
w|k:files|tired	-64
w|k:files|to	-9
w|k:files|today	-38
w|k:files|toddler	-26
w|k:files|together	-34
w|k:files|too	-51
w|k:files|tool	-62
w|k:files|topic	-48
w|k:files|train	-39
w|k:files|trial	-21
w|k:files|trigger	-27
w|k:files|turn	-56
w|k:files|two	-32
w|k:files|unload	-52
w|k:files|up	-29
w|k:files|update	-31
w|k:files|upload	-18
w|k:files|usable	-47
w|k:files|use	-37
w|k:files|using	-31
w|k:files|value	-42
w|k:files|warehouse	-90
w|k:files|was	-38
w|k:files|way	-46
w|k:files|week	-27
w|k:files|weekend	-23
w|k:files|what	-24
w|k:files|when	-26
w|k:files|where	-42
w|k:files|which	-38
w|k:files|who	-58
w|k:files|will	-20
w|k:files|win	-38
w|k:files|with	-39
w|k:files|within	-40
w|k:files|without	-54
w|k:files|would	-26
w|k:files|yesterday	-27
w|k:files|you	-30
w|k:model|L	-21
w|k:model|Q	-11
w|k:model|a	28
w|k:model|about	-17
w|k:model|account	-15
w|k:model|address	-49
w|k:model|all	-28
w|k:model|alone	-23
w|k:model|already	-11
w|k:model|also	-4
w|k:model|am	-25
w|k:model|an	-20
w|k:model|and	-18
w|k:model|answer	-47
w|k:model|any	-49
w|k:model|anything	-16
w|k:model|are	-15
w|k:model|arrowright	-19
w|k:model|as	-13
w|k:model|ask	-39
w|k:model|attribute	-32
w|k:model|audience	1
w|k:model|audiencefalse	-36
w|k:model|authorization	-30
w|k:model|away	-16
w|k:model|be	-15
w|k:model|best	-48
w|k:model|better	-59
w|k:model|between	-39
w|k:model|break	-44
w|k:model|bring	-28
w|k:model|campaign	-16
w|k:model|collector	-53
w|k:model|connection	-26
w|k:model|contact	-22
w|k:model|conversion	-27
w|k:model|csv	-23
w|k:model|custom	-19
w|k:model|customer	-19
w|k:model|dashboard	-33
w|k:model|data	-32
w|k:model|demo	-22
w|k:model|destination	-28
w|k:model|do	-8
w|k:model|done	-34
w|k:model|donor	-52
w|k:model|download	-41
w|k:model|due	-35
w|k:model|each	-29
w|k:model|email	-23
w|k:model|enrichment	-42
w|k:model|enter	-18
w|k:model|event	-17
w|k:model|everyone	39
w|k:model|everything	-23
w|k:model|existing	-27
w|k:model|export	-73
w|k:model|fail	-21
w|k:model|failed	-26
w|k:model|failure	-26
w|k:model|field	-23
w|k:model|from	-16
w|k:model|get	-19
w|k:model|goe	-35
w|k:model|how	20
w|k:model|i	-40
w|k:model|id	-16
w|k:model|if	-10
w|k:model|import	-16
w|k:model|in	-11
w|k:model|ingest	-24
w|k:model|install	-45
w|k:model|integration	-22
w|k:model|it	-24
w|k:model|job	-9
w|k:model|join	-44
w|k:model|keep	-29
w|k:model|lapsed	-55
w|k:model|last	-16
w|k:model|lead	-21
w|k:model|leave	-19
w|k:model|lifecycle	-41
w|k:model|like	-22
w|k:model|likes2	-12
w|k:model|lookalike	47
w|k:model|mail	-28
w|k:model|mailaddress	-45
w|k:model|match	-28
w|k:model|me	-21
w|k:model|member	-26
w|k:model|metric	-35
w|k:model|ml	-56
w|k:model|month	-16
w|k:model|moved	-16
w|k:model|my	-22
w|k:model|need	-24
w|k:model|new	-43
w|k:model|newsletter	-36
w|k:model|next	-27
w|k:model|not	9
w|k:model|not_Q	-18
w|k:model|not_audience	-56
w|k:model|now	-18
w|k:model|of	22
w|k:model|on	-30
w|k:model|onto	-42
w|k:model|or	-50
w|k:model|our	16
w|k:model|partner	-23
w|k:model|people	-21
w|k:model|ping	-29
w|k:model|place	-26
w|k:model|please	-10
w|k:model|plus	-46
w|k:model|populate	-46
w|k:model|post	-22
w|k:model|predict	45
w|k:model|prepare	-57
w|k:model|propensity	-64
w|k:model|pull	-17
w|k:model|put	-28
w|k:model|reach	-37
w|k:model|read	-25
w|k:model|reader	-40
w|k:model|run	-15
w|k:model|sale	-25
w|k:model|see	-36
w|k:model|seed	-65
w|k:model|segment	-25
w|k:model|send	-18
w|k:model|set	-29
w|k:model|share	-11
w|k:model|should	-23
w|k:model|show	-29
w|k:model|signed	-23
w|k:model|similar	35
w|k:model|since	-54
w|k:model|slow	-58
w|k:model|so	-27
w|k:model|social	-22
w|k:model|something	-19
w|k:model|source	-27
w|k:model|stay	-31
w|k:model|stream	-18
w|k:model|sync	-21
w|k:model|table	-18
w|k:model|tag	-39
w|k:model|target	-33
w|k:model|thank	-29
w|k:model|that	-4
w|k:model|there	-32
w|k:model|thi	-25
w|k:model|those	-25
w|k:model|through	-12
w|k:model|ticket	-34
w|k:model|today	-16
w|k:model|too	-62
w|k:model|train	32
w|k:model|training	-40
w|k:model|two	-6
w|k:model|up	-25
w|k:model|us	-60
w|k:model|using	-29
w|k:model|vendor	-49
w|k:model|want	-24
w|k:model|was	-16
w|k:model|way	-37
w|k:model|website	-58
w|k:model|week	-31
w|k:model|when	-28
w|k:model|with	-21
w|k:model|work	-29
w|k:model|would	-22
w|k:model|year	-15
w|k:model|yesterday	-17
w|k:monitoring|:	-15
w|k:monitoring|F	29
w|k:monitoring|L	-40
w|k:monitoring|N	-35
w|k:monitoring|Q	-14
w|k:monitoring|S	-42
w|k:monitoring|additionally	-37
w|k:monitoring|all	-23
w|k:monitoring|alway	-60
w|k:monitoring|am	-45
w|k:monitoring|analyst	-27
w|k:monitoring|and	-21
w|k:monitoring|anything	-45
w|k:monitoring|app	-74
w|k:monitoring|append	-67
w|k:monitoring|as	-48
w|k:monitoring|audience	25
w|k:monitoring|audiencetrue	-51
w|k:monitoring|audit	59
w|k:monitoring|behavioral	-33
w|k:monitoring|behaviour	-37
w|k:monitoring|bi	-55
w|k:monitoring|clickstream	-63
w|k:monitoring|connect	-54
w|k:monitoring|context	-37
w|k:monitoring|copy	-30
w|k:monitoring|count	64
w|k:monitoring|customer	-29
w|k:monitoring|data	-56
w|k:monitoring|definition	57
w|k:monitoring|deliver	-37
w|k:monitoring|due	-39
w|k:monitoring|dump	-31
w|k:monitoring|each	34
w|k:monitoring|entry	-39
w|k:monitoring|event	-27
w|k:monitoring|exit	-28
w|k:monitoring|export	-37
w|k:monitoring|follow	-47
w|k:monitoring|from	-61
w|k:monitoring|get	-64
w|k:monitoring|give	-50
w|k:monitoring|group	-37
w|k:monitoring|history	30
w|k:monitoring|how	35
w|k:monitoring|if	-33
w|k:monitoring|in	27
w|k:monitoring|into	-48
w|k:monitoring|land	-35
w|k:monitoring|later	-38
w|k:monitoring|likes1	-18
w|k:monitoring|likes2	-24
w|k:monitoring|load	-26
w|k:monitoring|log	25
w|k:monitoring|make	-24
w|k:monitoring|model	-52
w|k:monitoring|modelling	-37
w|k:monitoring|need	-35
w|k:monitoring|new	-45
w|k:monitoring|no	-49
w|k:monitoring|not_metric	-56
w|k:monitoring|not_write	-39
w|k:monitoring|of	19
w|k:monitoring|offload	-51
w|k:monitoring|only	-20
w|k:monitoring|our	-10
w|k:monitoring|page	-40
w|k:monitoring|pipe	-40
w|k:monitoring|plus	-58
w|k:monitoring|possible	-94
w|k:monitoring|profile	-20
w|k:monitoring|push	-75
w|k:monitoring|rather	-26
w|k:monitoring|raw	-36
w|k:monitoring|replicate	-63
w|k:monitoring|request	-49
w|k:monitoring|run	-56
w|k:monitoring|scientist	-42
w|k:monitoring|segment	30
w|k:monitoring|send	-79
w|k:monitoring|shop	-37
w|k:monitoring|size	50
w|k:monitoring|snapshot	47
w|k:monitoring|stopped	-53
w|k:monitoring|stream	-40
w|k:monitoring|sync	-30
w|k:monitoring|system	55
w|k:monitoring|team	-20
w|k:monitoring|than	-26
w|k:monitoring|that	29
w|k:monitoring|the	-36
w|k:monitoring|them	-40
w|k:monitoring|then	-44
w|k:monitoring|there	-54
w|k:monitoring|thi	-26
w|k:monitoring|ticket	-33
w|k:monitoring|to	-27
w|k:monitoring|two	-47
w|k:monitoring|user	-35
w|k:monitoring|using	-53
w|k:monitoring|view	-36
w|k:monitoring|want	-29
w|k:monitoring|warehouse	-30
w|k:monitoring|was	44
w|k:monitoring|way	-51
w|k:monitoring|we	-44
w|k:monitoring|web	-49
w|k:monitoring|week	-39
w|k:monitoring|will	-47
w|k:monitoring|with	-55
w|k:monitoring|write	-59
w|k:profiles|F	-30
w|k:profiles|L	23
w|k:profiles|Q	5
w|k:profiles|S	16
w|k:profiles|T	-28
w|k:profiles|a	-12
w|k:profiles|about	39
w|k:profiles|account	-46
w|k:profiles|acquisition	-35
w|k:profiles|activity	-59
w|k:profiles|ad	-30
w|k:profiles|add	-63
w|k:profiles|additionally	-76
w|k:profiles|advertise	-50
w|k:profiles|affinity	-57
w|k:profiles|agent	88
w|k:profiles|alert	-8
w|k:profiles|all	22
w|k:profiles|alone	21
w|k:profiles|already	-63
w|k:profiles|am	-32
w|k:profiles|an	-46
w|k:profiles|analyst	49
w|k:profiles|and	-46
w|k:profiles|anything	-22
w|k:profiles|append	-55
w|k:profiles|approved	-11
w|k:profiles|archive	27
w|k:profiles|are	-31
w|k:profiles|arrive	-27
w|k:profiles|article	-39
w|k:profiles|asap	-63
w|k:profiles|ask	-16
w|k:profiles|asked	-81
w|k:profiles|audiencetrue	20
w|k:profiles|audit	-37
w|k:profiles|away	-20
w|k:profiles|back	-25
w|k:profiles|backfill	-59
w|k:profiles|based	-41
w|k:profiles|be	-24
w|k:profiles|become	42
w|k:profiles|before	-8
w|k:profiles|behavior	-33
w|k:profiles|behavioral	-77
w|k:profiles|behaviour	-72
w|k:profiles|belong	-16
w|k:profiles|better	-19
w|k:profiles|between	-79
w|k:profiles|bi	-62
w|k:profiles|bidding	-26
w|k:profiles|big	-53
w|k:profiles|blog	-50
w|k:profiles|boss	-53
w|k:profiles|bounce	-31
w|k:profiles|budget	-11
w|k:profiles|by	-55
w|k:profiles|campaign	-50
w|k:profiles|can	-25
w|k:profiles|cart	-27
w|k:profiles|catalog	-40
w|k:profiles|catalogue	-48
w|k:profiles|change	22
w|k:profiles|channel	-40
w|k:profiles|check	-37
w|k:profiles|churn	-78
w|k:profiles|clickstream	-91
w|k:profiles|collect	-73
w|k:profiles|collector	-29
w|k:profiles|come	-74
w|k:profiles|coming	-23
w|k:profiles|compliance	-106
w|k:profiles|conductor	44
w|k:profiles|connect	-50
w|k:profiles|connected	-41
w|k:profiles|connection	-57
w|k:profiles|constraint	26
w|k:profiles|contact	31
w|k:profiles|content	-84
w|k:profiles|context	-52
w|k:profiles|copy	-56
w|k:profiles|count	-55
w|k:profiles|course	23
w|k:profiles|create	-37
w|k:profiles|csv	-65
w|k:profiles|data	-14
w|k:profiles|de	-55
w|k:profiles|definition	-27
w|k:profiles|deliver	33
w|k:profiles|destination	21
w|k:profiles|device	-37
w|k:profiles|did	23
w|k:profiles|do	-30
w|k:profiles|doe	-28
w|k:profiles|done	-11
w|k:profiles|donor	-53
w|k:profiles|download	-29
w|k:profiles|dump	67
w|k:profiles|each	-112
w|k:profiles|edited	-47
w|k:profiles|end	25
w|k:profiles|engagement	-33
w|k:profiles|enrich	-54
w|k:profiles|enrichment	-29
w|k:profiles|enter	-4
w|k:profiles|entered	-28
w|k:profiles|entry	-73
w|k:profiles|event	-137
w|k:profiles|every	28
w|k:profiles|exit	-58
w|k:profiles|exported	57
w|k:profiles|favorite	39
w|k:profiles|fetch	72
w|k:profiles|file	-36
w|k:profiles|fill	20
w|k:profiles|filled	-32
w|k:profiles|fine	-49
w|k:profiles|fire	-41
w|k:profiles|first	-13
w|k:profiles|floodlight	-31
w|k:profiles|flow	-51
w|k:profiles|follow	-37
w|k:profiles|for	-35
w|k:profiles|frequency	-34
w|k:profiles|fresh	40
w|k:profiles|from	-33
w|k:profiles|full	38
w|k:profiles|get	38
w|k:profiles|give	-25
w|k:profiles|go	-35
w|k:profiles|grab	-69
w|k:profiles|hand	-49
w|k:profiles|happened	-48
w|k:profiles|hashed	23
w|k:profiles|here	-22
w|k:profiles|hey	-64
w|k:profiles|historical	48
w|k:profiles|holder	-53
w|k:profiles|hook	-36
w|k:profiles|hot	-52
w|k:profiles|id	-42
w|k:profiles|importing	50
w|k:profiles|incremental	45
w|k:profiles|ingest	-37
w|k:profiles|ingestion	44
w|k:profiles|inside	52
w|k:profiles|integrate	-80
w|k:profiles|into	-29
w|k:profiles|is	-53
w|k:profiles|join	-61
w|k:profiles|joined	-55
w|k:profiles|journey	-44
w|k:profiles|json	-25
w|k:profiles|just	-49
w|k:profiles|keep	18
w|k:profiles|key	-41
w|k:profiles|large	-73
w|k:profiles|last	-18
w|k:profiles|later	-32
w|k:profiles|lead	-25
w|k:profiles|learn	-26
w|k:profiles|left	-32
w|k:profiles|let	-61
w|k:profiles|lifecycle	-56
w|k:profiles|lifetime	-41
w|k:profiles|list	-98
w|k:profiles|load	50
w|k:profiles|log	-52
w|k:profiles|lookalike	-65
w|k:profiles|lost	-30
w|k:profiles|love	43
w|k:profiles|loyalty	-63
w|k:profiles|mail	-26
w|k:profiles|make	-43
w|k:profiles|many	-27
w|k:profiles|marketing	-24
w|k:profiles|may	38
w|k:profiles|maybe	-21
w|k:profiles|me	-25
w|k:profiles|media	-43
w|k:profiles|member	-16
w|k:profiles|membership	-71
w|k:profiles|message	-19
w|k:profiles|metric	-39
w|k:profiles|million	-28
w|k:profiles|mirror	-34
w|k:profiles|missing	22
w|k:profiles|more	-35
w|k:profiles|move	-72
w|k:profiles|moved	-32
w|k:profiles|must	-26
w|k:profiles|my	-49
w|k:profiles|necessary	49
w|k:profiles|never	50
w|k:profiles|new	-26
w|k:profiles|next	-41
w|k:profiles|not_audience	-40
w|k:profiles|not_conductor	38
w|k:profiles|not_customer	-63
w|k:profiles|not_list	-55
w|k:profiles|not_metric	56
w|k:profiles|not_profile	-57
w|k:profiles|nothing	42
w|k:profiles|object	26
w|k:profiles|offload	-36
w|k:profiles|on	-46
w|k:profiles|only	-7
w|k:profiles|open	-29
w|k:profiles|opportunity	59
w|k:profiles|or	-24
w|k:profiles|order	-51
w|k:profiles|our	15
w|k:profiles|out	50
w|k:profiles|outbound	-35
w|k:profiles|output	26
w|k:profiles|over	14
w|k:profiles|owner	-25
w|k:profiles|page	-60
w|k:profiles|part	-12
w|k:profiles|partner	-34
w|k:profiles|ping	-32
w|k:profiles|pipe	-61
w|k:profiles|platform	-27
w|k:profiles|player	-47
w|k:profiles|please	-43
w|k:profiles|pls	-35
w|k:profiles|policy	-59
w|k:profiles|populate	-43
w|k:profiles|possible	-95
w|k:profiles|predicted	-60
w|k:profiles|product	-74
w|k:profiles|profile	69
w|k:profiles|programmatic	-54
w|k:profiles|project	-7
w|k:profiles|promotion	-40
w|k:profiles|propensity	-55
w|k:profiles|property	38
w|k:profiles|purchase	22
w|k:profiles|quick	34
w|k:profiles|quota	-10
w|k:profiles|raw	-58
w|k:profiles|reach	-44
w|k:profiles|reachable	-38
w|k:profiles|reader	-29
w|k:profiles|ready	-44
w|k:profiles|real	-39
w|k:profiles|receive	21
w|k:profiles|recipient	-50
w|k:profiles|refresh	-44
w|k:profiles|replicate	-66
w|k:profiles|reporting	-96
w|k:profiles|run	-60
w|k:profiles|running	-49
w|k:profiles|sale	-48
w|k:profiles|scope	-25
w|k:profiles|score	-87
w|k:profiles|second	-74
w|k:profiles|seed	-33
w|k:profiles|segment	51
w|k:profiles|segmentation	43
w|k:profiles|send	-30
w|k:profiles|server	-52
w|k:profiles|session	-46
w|k:profiles|share	-26
w|k:profiles|shop	-28
w|k:profiles|shopper	-49
w|k:profiles|should	-34
w|k:profiles|show	-57
w|k:profiles|side	-33
w|k:profiles|site	-42
w|k:profiles|size	-72
w|k:profiles|sms	-25
w|k:profiles|snapshot	-41
w|k:profiles|so	-32
w|k:profiles|source	19
w|k:profiles|spend	-35
w|k:profiles|spender	-43
w|k:profiles|spreadsheet	-43
w|k:profiles|started	-47
w|k:profiles|step	-19
w|k:profiles|still	-78
w|k:profiles|stop	-33
w|k:profiles|stopped	-17
w|k:profiles|stream	-15
w|k:profiles|subscribe	-55
w|k:profiles|subscriber	-36
w|k:profiles|suppress	-35
w|k:profiles|survey	-39
w|k:profiles|table	-31
w|k:profiles|take	41
w|k:profiles|team	-31
w|k:profiles|text	-28
w|k:profiles|thank	36
w|k:profiles|that	-26
w|k:profiles|the	14
w|k:profiles|their	-37
w|k:profiles|them	27
w|k:profiles|then	-38
w|k:profiles|they	-45
w|k:profiles|thi	-16
w|k:profiles|thing	-17
w|k:profiles|those	-38
w|k:profiles|through	-27
w|k:profiles|time	-45
w|k:profiles|tired	-94
w|k:profiles|to	-28
w|k:profiles|toddler	-77
w|k:profiles|too	25
w|k:profiles|tool	-29
w|k:profiles|topic	-43
w|k:profiles|track	-31
w|k:profiles|training	-59
w|k:profiles|trial	27
w|k:profiles|trigger	-50
w|k:profiles|update	-76
w|k:profiles|upload	-39
w|k:profiles|user	-43
w|k:profiles|value	-40
w|k:profiles|var	87
w|k:profiles|via	-29
w|k:profiles|view	-59
w|k:profiles|vip	-46
w|k:profiles|visit	-59
w|k:profiles|want	-15
w|k:profiles|warehouse	36
w|k:profiles|was	-37
w|k:profiles|way	19
w|k:profiles|web	-75
w|k:profiles|weekend	21
w|k:profiles|well	-26
w|k:profiles|what	-79
w|k:profiles|when	-18
w|k:profiles|who	-30
w|k:profiles|will	-37
w|k:profiles|with	-59
w|k:profiles|without	38
w|k:profiles|would	29
w|k:profiles|year	-25
w|k:profiles|you	-26
w|k:setup|L	-4
w|k:setup|S	-28
w|k:setup|T	-30
w|k:setup|already	-29
w|k:setup|anything	-53
w|k:setup|are	-43
w|k:setup|audience	25
w|k:setup|audiencefalse	27
w|k:setup|audiencetrue	-31
w|k:setup|can	-32
w|k:setup|change	-39
w|k:setup|do	-25
w|k:setup|done	-49
w|k:setup|due	-54
w|k:setup|else	-53
w|k:setup|entry	-62
w|k:setup|event	-31
w|k:setup|export	40
w|k:setup|for	40
w|k:setup|forward	-42
w|k:setup|from	-24
w|k:setup|it	-44
w|k:setup|lifecycle	-53
w|k:setup|may	-39
w|k:setup|membership	-49
w|k:setup|named	-49
w|k:setup|not	-33
w|k:setup|not_Q	-64
w|k:setup|nothing	-49
w|k:setup|our	-27
w|k:setup|page	-56
w|k:setup|people	-68
w|k:setup|please	41
w|k:setup|prepare	61
w|k:setup|property	31
w|k:setup|schema	61
w|k:setup|segment	-75
w|k:setup|send	-86
w|k:setup|server	-31
w|k:setup|should	-62
w|k:setup|so	-48
w|k:setup|stream	-49
w|k:setup|that	-68
w|k:setup|thi	-51
w|k:setup|those	-51
w|k:setup|ticket	-54
w|k:setup|use	-35
w|k:setup|user	-62
w|k:setup|view	-56
w|k:setup|visitor	-42
w|k:setup|want	-50
w|k:setup|website	-49
w|k:setup|week	-54
w|k:setup|which	-65
w|k:setup|with	32
w|kind:near	12
w|kind:nothing	-16
w|kind:other	-38
w|kind:said	43
w|name	83
w|ordinary:activity|false|conversions	17
w|ordinary:activity|false|events	166
w|ordinary:activity|false|nothing	-97
w|ordinary:activity|false|people	-124
w|ordinary:activity|less	-17
w|ordinary:activity|none	90
w|ordinary:activity|true|events	83
w|ordinary:activity|true|nothing	-157
w|ordinary:activity|true|other	-48
w|ordinary:activity|true|people	-125
w|ordinary:anything|false|conversions	24
w|ordinary:anything|false|events	-30
w|ordinary:anything|false|other	32
w|ordinary:anything|none	17
w|ordinary:anything|tie	-36
w|ordinary:anything|true|conversions	40
w|ordinary:anything|true|events	16
w|ordinary:anything|true|nothing	22
w|ordinary:anything|true|other	-39
w|ordinary:anything|true|people	-6
w|ordinary:no|best	84
w|ordinary:no|false|events	20
w|ordinary:no|false|nothing	-47
w|ordinary:no|false|people	-41
w|ordinary:no|less	-48
w|ordinary:no|none	-103
w|ordinary:no|tie	34
w|ordinary:no|true|conversions	-20
w|ordinary:no|true|events	-120
w|ordinary:no|true|nothing	-74
w|ordinary:no|true|other	-29
w|ordinary:no|true|people	-66
w|ordinary:people|best	16
w|ordinary:people|false|conversions	-73
w|ordinary:people|false|events	-98
w|ordinary:people|false|nothing	-81
w|ordinary:people|false|other	-97
w|ordinary:people|false|people	92
w|ordinary:people|less	-109
w|ordinary:people|none	70
w|ordinary:people|tie	-36
w|ordinary:people|true|events	-19
w|ordinary:people|true|nothing	63
w|ordinary:people|true|other	54
w|ordinary:people|true|people	39
w|ordinary:transfers|best	-17
w|ordinary:transfers|false|conversions	-108
w|ordinary:transfers|false|events	-105
w|ordinary:transfers|false|nothing	-34
w|ordinary:transfers|false|other	-24
w|ordinary:transfers|false|people	78
w|ordinary:transfers|less	-32
w|ordinary:transfers|none	99
w|ordinary:transfers|tie	-74
w|ordinary:transfers|true|conversions	-59
w|ordinary:transfers|true|events	23
w|ordinary:transfers|true|nothing	95
w|ordinary:transfers|true|people	43
w|own:0	-23
w|own:1	52
w|own:2	67
w|own:3	42
w|place:-1|best	25
w|place:-1|less	-148
w|place:-1|none	71
w|place:-1|tie	-66
w|place:0|best	17
w|place:0|less	-30
w|place:0|none	17
w|place:0|tie	-101
w|place:1|best	46
w|place:1|less	-43
w|place:1|none	-53
w|place:2|best	71
w|place:2|less	-47
w|place:2|none	-74
w|place:2|tie	78
w|ruled out|false	59
w|via	32
w|words	21`,
}
