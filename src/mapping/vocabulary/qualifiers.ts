/**
 * Words that tell siblings apart: a home phone is no work phone. One group a line; words of one group say the same.
 */
export const qualifiers = `
home private personal residential privat prive privee casa domicile domicilio particular personnel personnelle privado privada hogar abitazione residencial thuis hjem hjemme hem koti domowy domowe soukrome
work business office professional corporate bureau trabajo geschaftlich dienstlich professionnel professionnelle profesional laboral oficina lavoro ufficio comercial trabalho werk kantoor arbeid arbete arbejde praca sluzbowy sluzbowe prace
other alternate alternative secondary second autre secondaire otro otra secundaria secundario altro altra outro outra weitere weiterer weiteres andere sonstige overig annan annen anden inny inne jiny
billing bill invoice
shipping ship delivery
first initial original
last latest recent
previous former old
next future
parent
manager supervisor
assistant
emergency
created create creation creator author
updated update modified modify
deleted delete
start started begin from since
end ended finish to thru through until
min minimum
max maximum
hash hashed sha md
year
month
day
birth born naissance nacimiento nascita nascimento geburt geboorte
company organization account
product item content contents
order cart checkout
page screen document
event message
device
app application
campaign utm ad
group list segment
2
3
4 5 6 7 8 9
`

/** Words at the end or beginning of a name that only say what sort of value it is. */
export const generic = `
id name number code date type value time at is has flag count total set text url key datetime timestamp status
amount string indicator list current default primary on by uuid
`
