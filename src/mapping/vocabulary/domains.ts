/** Fields of research: clinical records (OMOP, MIMIC, Synthea, claims), banking, films and rentals. */
export const domains = `
person: bene, beneficiary, patient, patients, individual, human, desynpuf, person object
provider: physician, doctor, prescriber, clinician, caregiver, practitioner, npi, staff, physn, order provider, prvdr, attending physician, cgid
provider_id: physician id, doctor id, prescriber id, caregiver id, practitioner id, provider key, prvdr num, order provider id, npi number, at physn npi, prf physn npi, staff id clinical
visit_occurrence: visit, admission, hadm, stay, encounters, admissions, consultation, hospitalization, hospital admission, spell
visit_occurrence_id: visit key, encounter, encounter id, admission id, hadm id, stay id, encounter, clm id, consultation id, hospital stay id, cons id
visit_detail: icu stay, icustay, transfer, ward stay, transfers, unit stay
visit_detail_id: icustay id, transfer id, icu stay id
visit_start: admit time, admittime, admission date, admit date, admission time, admsn dt, visit start date, visit start datetime, encounter start, in time, intime, clm admsn dt, admission datetime
visit_end: discharge time, dischtime, discharge date, disch time, dschrg dt, visit end date, visit end datetime, encounter stop, out time, outtime, discharge datetime, discharged to time, visit end
admitted_from: admission source, admission location, admitting source, admit source, admitted from source
discharged_to: discharge location, discharge disposition, discharge to
care_site: ward, unit care, hospital unit, facility, careunit, care unit, clinic, hospital, practice, curr service, curr careunit, first careunit
care_site_id: facility id, ward id, practice id, hospital id, clinic id, wardid
condition: diagnosis, disease, problem, dgns, diagnoses, icd, icd 9, icd 10, icd code, icd 9 code, conditions, dgns cd, icd 9 dgns cd, medcode, diagnosis code, line icd 9 dgns cd, illness, disorder
condition_start: onset date, diagnosis date, onset, condition start date, condition start datetime, diagnosed at
condition_end: abatement, resolved condition, condition end date, condition end datetime, remission date
procedure: operation, surgery, prcdr, hcpcs, cpt, procedures, icd 9 prcdr cd, hcpcs cd, procedure code, cpt code
drug: medication, medicine, prescription, ndc, pharmaceutical, rx, meds, medications, prod srvc, drugs, gsn, formulary, prodcode, product srvc id, prescriptions
drug_exposure: drug exposure period, prescription event, pde
drug_start: prescription start, startdate drug, srvc dt, service dt, dispense date, drug exposure start date, drug exposure start datetime, dispensed date, start dt drug
drug_end: prescription end, drug exposure end date, drug exposure end datetime, enddate drug, verbatim end date
days_supply: days supplied, supply days, days suply num, number days, numdays, day supply
refills: refill count, number of refills, refill
dose: dosage, dose value, dose val rx, dose amount, strength, prod strength, dosage text
dose_unit: dose unit rx, dosage unit, dose units, form unit disp
route: administration route, route of administration, drug route
lot_number: lot, batch, batch number, lot no
sig: instructions, dosage instructions, dosageid
measurement: lab, laboratory, lab test, test measurement, observation value, vital, lab event, labs, vitals, lab result, itemid
measurement_value: value as number, valuenum, result value, measured value, value numeric, numeric value, value number
measurement_unit: value uom, valueuom, unit concept, unit source value, units source
measurement_date: charttime, chart date, chart time, observation date, measurement time, measurement datetime, specimen date, obsdate, observation datetime, storetime
range_low: low, ref range lower, lower range, numrangelow, reference low, normal low
range_high: high, ref range upper, upper range, numrangehigh, reference high, normal high
observation: finding, symptom
specimen: sample, spec, spec itemid, specimen type
allergy: allergies, intolerance
immunization: vaccine, vaccination, immunizations, cvx
insurance: payer, payor, coverage, pyr, insurance plan, health plan
claim: clm, claims, bill claim
service_date: date of service, service start, srvc date, clm from dt, service from, claim from date
service_end_date: clm thru dt, service thru, service stop
coded: concept id, source value, source concept id, type concept id, source val
concept: concept code, concept name, terminology
verbatim_value: original value, raw value
vocabulary_id: code system, terminology system, coding system
concept_code: snomed, loinc, rxnorm, standard code
loan: credit, lending, advance, mortgage
branch_id: branch number, office code
bank_account: iban, bank account number, account iban, account no bank
bank_code: bic, swift, routing number, sort code, blz, aba
bank_name: bank, financial institution
card_number: pan, credit card number, cc number, debit card number, card no, credit card
card_type: credit card type, cc type, card brand
interest_rate: rate of interest, interest percent, apr
transaction_id: trans id, txn id, transaction key, trans no, transaction number, txn ref, tran id, transid
transaction_type: trans type, txn type, operation type, tran type
transaction_date: trans date, txn date, value date, posting date, booking date bank, tran date, date of transaction
debit: debit amount, withdrawal, outflow, dr amount
credit_amount: deposit, inflow, cr amount, credit value
film: movie, title film, motion picture, movies, films, tconst
film_id: tconst, movie id, title id, titleid
actor_id: nconst, name id, performer id
film_title: primary title, original title, movie title, film name, movie name
genre_of_film: genres, film category, movie genre
runtime: runtime minutes, film length, running minutes
release_year: year of release, start year, year released, film year
actor: cast, performer, nconst, cast member, principal cast, actors, starring
director_of_film: directed by, directors, movie director
known_for: known for titles
rental_rate: rental price, price per day
rental_date: rented at, rental start
return_date: returned at, rental return
replacement_cost: replacement value
season: season number, series
episode: episode number, episode title
rented_by: borrower, renter
keyvalue: pair
student: pupil, learner
course: class course, subject course, module
teacher: instructor, professor, lecturer
hotel: property lodging, accommodation
flight: airline, flight number
check_in: arrival, checkin date, check in date, arrival date, arrival time
check_out: checkout date, departure, check out date, departure date, departure time
room: room number, room type, room name, zimmer
job_posting: vacancy, requisition, job opening, job req, posting, job post
candidate: applicant, candidates
interview: interviews, screening
application: applications, submission
commit: sha, revision commit, oid
repository: repo, repositories
branch_name: git branch, head ref
pull_request: merge request, pr
sprint: iteration, milestone
epic: epic name, theme epic
estimate: story points, estimated hours, original estimate, time estimate
time_logged: time spent logged, logged hours, worklog
~ person user_id 0.6, concept code 0.55, coded code 0.7, coded key 0.3, coded name 0.3, coded value 0.4, coded description 0.3, concept_code code 0.7, condition code 0.25, procedure code 0.25, film_id user_id 0.1, actor_id user_id 0.2, patient user_id 0.3, provider provider_id 0.7, visit_occurrence visit_occurrence_id 0.7, visit_detail visit_detail_id 0.6, visit_detail visit_occurrence 0.35, care_site care_site_id 0.6, care_site department 0.4
~ visit_start start_date 0.55, visit_end end_date 0.55, condition_start start_date 0.55, condition_end end_date 0.55, drug_start start_date 0.55, drug_end end_date 0.55, service_date start_date 0.4, service_end_date end_date 0.5, service_date condition_start 0.45, service_date visit_start 0.45, service_end_date visit_end 0.4, service_end_date condition_end 0.45, service_date drug_start 0.4
~ measurement observation 0.55, measurement_value value 0.6, measurement_unit unit 0.8, measurement_date date 0.5, measurement_date timestamp 0.5, measurement_date observation 0.2, range_low minimum 0.5, range_high limit 0.4, coded type 0.3, concept type 0.2, condition concept 0.25, drug concept 0.2
~ drug drug_exposure 0.6, dose quantity 0.3, dose_unit unit 0.6, sig notes 0.3, insurance plan 0.25, claim visit_occurrence 0.3, loan amount 0.2, branch_id store_id 0.5, bank_account account_id 0.4, transaction_date date 0.5, transaction_date order_date 0.3, debit amount 0.4, credit_amount amount 0.4, transaction_id order_id 0.2
~ film film_title 0.6, film_title title 0.65, film_title name 0.4, genre_of_film category 0.6, genre_of_film gender 0.05, runtime duration 0.75, release_year year 0.6, release_year published_at 0.4, release_year start_date 0.2, actor name 0.2, season year 0.1, rental_rate price 0.5, rental_date start_date 0.3, return_date end_date 0.4
~ check_in start_date 0.5, check_out end_date 0.5, project repository 0.3, estimate amount 0.15, job_posting title 0.2, candidate user_id 0.2, pull_request ticket 0.2, time_logged duration 0.4, sprint project 0.15, procedure treatment 0.5
`
