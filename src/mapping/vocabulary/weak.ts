/** Words that carry little by themselves: containers that payloads wrap fields in, articles, grammar, vendors' marks. */
export const wrappers = `
properties property traits trait attributes attribute fields field data fielddata payload context results result
nodes node values items object objects record records entity info information details detail custom params param
props meta response body resource resources edges element elements nav default custom_fields userdata user_data
col column cols var variable input output raw std standard kv json xml x hs mp sfdc sf kl mj cv cf udf cust_fld
identifiers identifier bulk additional general main
`

/** Grammar, in the languages of address books. */
export const stopWords = `
a an the of to for in on at by from with and or as your my their its is are was has have had be been this that
de del della delle dello dei du des la le les el los las il lo da do das dos der die das dem den des von vom zu zum
zur und oder im am et ou y e o van het een en of og och av til till na w z ze i u se per di al au aux d l s
`

/** Words that say whose field it is when all fields are of one person or record. */
export const selfWords = `
user customer contact person lead member profile subscriber visitor client individual account player candidate
employee recipient patient constituent people users customers contacts consumer buyer shopper guest participant
prospect applicant worker donor guest audience
`
