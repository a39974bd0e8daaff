/** What every system knows of its records: times, states, texts, links, numbers; and tickets, deals, tasks, events. */
export const records = `
created_at: created, create date, created date, creation date, date created, created on, created time, create time, creation time, created timestamp, created date time, create date time, createdate, added at, add time, added on, date added, inserted at, created dt, createddate, timestamp created, record created, insert date, entry date, date entered, create timestamp, date create, employee added, createdtime, creation timestamp, dt created, utc created, record creation date, account created, account created at, account created date, account creation date, user created at, customer created at, create ts, created ts, created at date, profile created at, contact created at, registration timestamp, ^cre at, erstellt, erstellt am, erstellungsdatum, angelegt am, date de creation, cree le, fecha de creacion, creado, data di creazione, data de criacao, criado em, aanmaakdatum, created date utc, remote created at, remote created
signed_up_at: signup date, sign up date, signup at, signed up, registered at, registration date, registered on, sign up time, signup time, join date member, joined at, registration time, member since, date registered, customer since, date of registration, user since, signed up date, enrolled at, enrollment date, signup timestamp, registered, subscribed at, subscription date, date subscribed, signup, sign up, date joined member, date signup, account opened, opened account date, timestamp acquired, acquired at, registrierungsdatum, date d inscription, fecha de registro
updated_at: updated, last updated, modified, last modified, modified at, last modified at, modified date, update date, last update, last modified date, update time, modified on, date modified, last updated at, updated on, changed at, system modstamp, modification date, last change, updated timestamp, last modified time, last modified date time, last updated time, modified time, modify date, last update date, date updated, changed on, last modified timestamp, update timestamp, lastmodifieddate, last edited, edited at, updated date, updated time, date last modified, last changed, last modified on, last sync, last synced at, synced at, lm date, record updated, updated stamp, last updated date, last updated on, ts updated, updated ts, modified timestamp, modified dt, last updated timestamp, geandert am, aktualisiert am, letzte anderung, date de modification, mis a jour le, modifie le, fecha de actualizacion, fecha de modificacion, actualizado, data di modifica, atualizado em, gewijzigd op, last sync date, modstamp, refreshed at
deleted_at: deleted on, delete time, date deleted, deletion date, removed at, deleted date, delete date, deleted time, destroyed at
archived_at: archived on, archive date, date archived
is_deleted: deleted, is removed, delete flag, deleted flag, removed, is archived, archived, soft deleted, is trashed, trashed, delete record, isdeleted, deactivated, is deactivated, has been deleted, inactive flag, is delete, del flag, tombstone
is_active: active, active flag, enabled, is enabled, active status, activated, is activated, is live, user active, account active, account enabled, active ind, isactive, currently active, active user, actif, aktiv, activo, attivo, ativo, actief
is_inactive: inactive, disabled, is disabled, suspended, is suspended, blocked, banned, is banned, locked
is_private: private flag, is confidential, confidential, restricted visibility
is_public: public, publicly visible, is published, published, visible to public
last_seen: last seen at, last active, last active at, last visit, last visited at, last session, last session at, last seen time, last activity seen, last visit date, last request at, last online, last session date, last active time, last app open, last app used, last used app, last access, last accessed, last accessed at, last seen on, last heard from at, last interaction, last visited, latest visit, date last active, last seen date, last seen timestamp, last event time, last event at, last seen online, last page view, last active date, last used at
last_activity_at: last activity, last activity date, last activity time, last engaged at, latest activity, last action, last action at, last contacted, last contacted at, last interaction date, recent activity, last touch, last activity timestamp, last activity on, recent activity date, most recent activity, last engagement, last replied at, last engagement date
last_login_at: last login, last logged in, last login date, last sign in, last logged in at, last login time, last signin, current login at, latest login, login date, last sign in at, last log in, last logon, logged in at, last login timestamp, last authenticated at
first_seen: first seen at, first visit, first session, first visited at, first active, first used at, first app open, first session date, first visit date
published_at: publish date, published date, published on, publish time, release date, publication date, date published, published time, posted at, posted date, post date, released at, posted on, live at, date posted, air date, pub date
closed_at: close date, closed date, closed on, close time, closing date, date closed, resolved at, resolution date, resolved date, solved at, closed timestamp, expected close date, estimated close date, target close date, won at, won time, close dt, resolved on, won date
completed_at: completed, completed on, completion time, date completed, complete date, finished on, done at, completed date, marked as done time, done date, date completion
due_date: due, due at, due on, deadline, due by, due date time, date due, target date, expiry due, expected date, due time, due dt, duedate, activity date, expected completion date, falligkeit, fallig am, date d echeance, fecha de vencimiento, scadenza
expires_at: expiry date, expiration date, expires on, expiry, expire date, exp date, valid until date, expiration, expires, expiration time, ablaufdatum, date d expiration, expiry time, expired at
scheduled_at: scheduled for, schedule time, scheduled date, scheduled time, appointment date, booking date, appointment time, planned date, schedule date, appt date, reservation date
sent_at: send time, send date, date sent, sent on, sent date, timestamp sent, sent time, delivered at
received_at: received on, date received, received date, receive time, received time
started_timestamp: time started
cancelled_at: canceled at, cancelled on, cancellation date, canceled date, cancel date, date cancelled, cancellation time, canceled on
approved_at: approved on, approval date, date approved, accepted at
processed_at: processed on, processing date, date processed
paid_at: payment date, paid on, date paid, payment time, paid date, transaction paid at
activated_at: activation date, activated on, date activated
timestamp: ts, event time, event timestamp, occurred at, time stamp, happened at, event date, occurrence date, event datetime, utc time, unix timestamp, server timestamp, client timestamp, original timestamp, time of event, event at, made at, occurred on, log time, tstamp, performed at, action date, event created time
date: day, dt, calendar date, datum, fecha, giorno, dia, dato
time: hour, clock time, zeit, heure, hora, ora, tijd, tid
year: yr, annee, jahr, ano, anno, jaar
month: mon, mth, monat, mois, mes, mese, maand
duration: length, length of time, duration seconds, duration minutes, runtime, elapsed time, time spent, duration interval, running time, call duration, dauer, duree, duracion, durata, total duration, length seconds
status: state status, current status, record status, status name, stat, status code, user status, account state, customer status, contact status, lead status, person status, current state, status text, status value, status type, statut, estado status, estatus, stato status, situacao, zustand, status id
account_status: status account, company status, subscription account status
lifecycle_stage: lifecycle, life cycle stage, lifecyclestage, customer stage, lifecycle phase, funnel stage, customer lifecycle, prospect status
stage: deal stage, stage name, pipeline stage, sales stage, opportunity stage, phase, step name, stage id, current stage, dealstage, etape, etapa, fase
priority: urgency, prio, importance, priority level, severity, priority name, prioritat, priorite, prioridad, priorita, prioridade, prioriteit
type: kind, record type, category type, types, type name, class type, object type, typ, tipo, art, type id, type code, sort of
subtype: sub type, secondary type
class: classification class, class name
description: desc, summary, details, body, content, text, long description, short description, descr, detail, full description, body html, body text, content text, message body, excerpt, abstract, overview, introduction, intro, public description, explanation, plain body, beschreibung, descriptif, descripcion, descrizione, descricao, omschrijving, beskrivelse, beskrivning, popis, opis, inline help text, help text, description text, synopsis, plot, description md, bio description, memo text
notes: note, comments, comment, remark, remarks, memo, annotation, annotations, observations, internal notes, free text, info, additional info, note text, notizen, notiz, notizfeld, bemerkung, bemerkungen, kommentar, kommentare, commentaire, commentaires, remarques, notas, comentarios, observaciones, note personali, commenti, observacoes, notities, opmerkingen, notater, notat, anteckningar, noter, bemaerkninger, muistiinpanot, huomautukset, notatki, uwagi, poznamky, poznamka, megjegyzes, customer note, customer notes, customer comment, notities notes
message: msg, message text, sms body, message content, nachricht, mensaje, messaggio, mensagem, bericht, sms text
subject: topic, subject line, headline subject, theme, betreff, objet, asunto, oggetto, assunto, onderwerp, email subject, raw subject
label: caption, heading, display label, display text, display value, libelle, etichetta, bezeichnung, titel bezeichnung
url: link, uri, href, permalink, web link, hyperlink, link url, html url, web url link, target url, self link, deep link, enlace, lien, collegamento, full url, public url, source link
slug: handle, url slug, url key, url handle, url name
tags: tag, ^labels, tag list, tag names, tag name, label names, label ids, tag ids, keywords tags, markers, stichworte, schlagworte, etiquettes, mots cles, palabras clave, etiquetas, etichette, schluesselworter, parole chiave
groups: group, lists, list, segments, segment, cohorts, list ids, list id, segment names, segment name, list name, audience, audiences, audience name, mailing list, mailing lists, membership, memberships, distribution list, segment ids, static lists, group memberships, group names, list memberships, gruppe, gruppen, groupe, groupes, grupo, grupos, gruppo, gruppi, groep, groepen, skupina, grupy, contact groups, lists subscribed
score: rating, points score, lead score, grade, rank, ranking, scoring, rating score, stars, rating star, review star, review rating, score value, engagement score, star rating, quality score, bewertung, note score, puntuacion, punteggio, health score, contact score, average rating, vote average, avg rating, rating value, person score, nps score
rating_count: review count, number of reviews, ratings count, num reviews, reviews count, vote count, number of ratings, total reviews, num votes, number of votes
view_count: ^views, number of views, view number, pageviews, page views, num views, page view count, hits, view total, plays, play count, total views
like_count: ^likes, favorites, favourites, upvotes, number of likes, thumbs up, like number, faves
share_count: ^shares, number of shares, retweets, reposts
comment_count: number of comments, num comments, comments count, total comments
follower_count: ^followers, number of followers, followers count, fans
visit_count: session count, ^visits, ^sessions, number of visits, total sessions, number of sessions, num sessions, total visits, sessions count
count: number of, total count, cnt, total number, nb, how many
number: no, nr, nbr, num value, numero, nummer
value: val, amount value, wert, valeur, content value, data value
code: cd, short code, kode, codigo, codice
key: record key, map key
reference: ref, reference number, reference no, reference code, ref no, ref name, ref number, reference key
order_sequence: sequence, sequence number, position order, sort order, line sequence number, index, ordinal, seq, seq num, display order, step number, position index, line number, seq no, rank order, sort
version: revision, ver no, row version, release, edition number
metadata: meta data, custom attributes, custom fields, additional data, extra, custom data, custom properties, extras, user properties, extra data, misc, meta, additional properties, custom field values, additional attributes, custom traits, properties custom, other data, custom attribute, additional information, extra info
file: attachment, attachments, document, files, filename, file name, documents
file_size: size bytes, bytes, file length
mime_type: content type, media type, file type, mimetype
media: images, image urls, images urls, photos, pictures, gallery, media url, media urls, video, cover, cover url, cover image, poster, media thumbnail, image src, featured image, poster path, cover photo
title_text: titles, title name
author: writer, authors, author name, written, by line, byline, autor, auteur, autore, auteurs
assigned_at: assignment date
deal_amount: opportunity amount, deal value, opportunity value, deal size, contract value, acv, tcv
probability: win probability, likelihood, deal probability, close probability, confidence, chance
pipeline: pipeline id, pipeline name, sales pipeline, funnel, board
forecast: forecast category, forecast amount
deal: opportunity, deals, opportunities, sales opportunity
ticket: case, issue, request, incident, support ticket, cases, issues
task: todo, to do, activity, action item, tasks, activities
event: event name, event type, action, activity type, event action, activity name, event title, evento, ereignis, evenement
meeting: appointment, call, engagement, conference
campaign_member: campaign membership
contact_object: ^contacts, contact
user: users, staff member, team member
account: accounts
lead: leads, prospect, prospects
assignees: assignee, participants, attendees, collaborators, members, followers, watchers, invitees, guests, reviewers
requester: requestor, reporter, requested by, raised by, requester id, reporter id, requested by id, opened by
recipient: to, to address, sent to, recipients, receiver, to email, to number, destination address, addressee, to user, message to
sender: from, from address, sent from, from email, sent by, sender email, sender id, from name, sender name, from user, message from
direction: incoming, outgoing, inbound, outbound, call direction, message direction
recording_url: recording, audio url, call recording, recording link
outcome: result, disposition, outcome id, response, outcome name
reason: cause, motive, grund, raison, motivo, reason code, reason text
error_message: error, error text, validation message, failure message, failure reason, error description, error reason
error_code: failure code, error status, error number
error_type: error class
is_read: read, seen, unread
is_required: required, mandatory, compulsory, needed
is_default: default, primary flag, is primary, primary, preferred, is preferred, is main, main, default ind
is_test: test, sandbox, test mode, is test order, demo
is_verified: verified, confirmed, is confirmed, validated, trusted
is_draft: draft, unpublished
limit: maximum, max, cap limit, rate limit, max value, upper limit, quota
minimum: min, min value, lower limit, floor limit
average: avg, ^mean, moyenne, durchschnitt
remaining: ^left, requests left, rest, remainder, available left
daily: per day, 24 hour, day limit, 24 hours, each day
hourly: per hour, each hour
per_minute: minute, minutely, each minute
unit: uom, unit of measure, measure unit, units of measure, einheit
percentage: percent, pct, ratio, share percentage, rate
format: data format, pattern, layout
host: hostname, host name, server, server name
path: file path, folder, directory
token: auth token, access token, jwt, secret token, hash token, user hash
hash: checksum, digest, md 5, sha 1, sha 256
project: project name, job project, projekt, proyecto, progetto
project_id: project key, job id
workflow: automation, cadence, journey, flow, emailer campaign, drip campaign, sequence name
step: stage step, num steps, steps, number of steps
template: email template, template name, template id
survey: form, questionnaire, form name, form id, survey name
answer: response value, answer text, reply text
question: prompt, question text, frage, pregunta
visibility: visible to, visible, audience visibility, access, privacy
color: colour, farbe, couleur, color code
icon: logo icon, symbol
owner: proprietor, holder, account holder, shop owner, shop owner name
category_label: section
content_id: post id, article id content, page id
story: article, post, news, artikel text
time_zone_abbreviation: timezone abbreviation
approval_status: approval state, review decision, approved, is approved
~ description name 0.15, ticket name 0.1, created_at signed_up_at 0.65, created_at timestamp 0.45, created_at date 0.45, created_at order_date 0.35, created_at published_at 0.4, created_at start_date 0.25, created_at updated_at 0.2, signed_up_at start_date 0.3, created_at first_seen 0.35, created_at sent_at 0.3, created_at last_seen 0.15
~ updated_at last_activity_at 0.35, updated_at last_seen 0.25, updated_at date 0.35, updated_at timestamp 0.25, last_seen last_activity_at 0.6, last_seen last_login_at 0.55, last_activity_at last_login_at 0.4, updated_at closed_at 0.12, updated_at completed_at 0.15
~ is_deleted deleted_at 0.65, is_deleted archived_at 0.55, is_deleted is_inactive 0.45, is_active is_inactive 0.5, is_active status 0.4, is_active account_status 0.3, is_deleted is_active 0.2, is_active verified 0.2, archived_at deleted_at 0.5
~ timestamp date 0.7, timestamp time 0.7, date time 0.5, due_date scheduled_at 0.35, due_date closed_at 0.45, due_date date 0.35, completed_at closed_at 0.55, closed_at updated_at 0.12, published_at date 0.5, published_at timestamp 0.4, sent_at timestamp 0.5, sent_at date 0.4, scheduled_at start_date 0.5, order_date date 0.5, start_date date 0.3, end_date date 0.2, expires_at end_date 0.45, start_date timestamp 0.35
~ status account_status 0.7, status stage 0.45, status lifecycle_stage 0.5, lifecycle_stage stage 0.6, lifecycle_stage role 0.15, status subscription_status 0.4, status is_active 0.4, status employment_status 0.45, status approval_status 0.5, status outcome 0.3
~ type class 0.5, type subtype 0.5, type role 0.3, type event 0.2, class category 0.4, type stage 0.1
~ description notes 0.65, description message 0.55, description subject 0.3, notes message 0.45, description label 0.2, notes metadata 0.25, description title_text 0.2, notes comment_count 0.2, description answer 0.2
~ title name 0.7, title subject 0.65, subject name 0.7, title label 0.5, label name 0.6, title title_text 0.9, title_text name 0.55, event name 0.25, title product_name 0.3, story title 0.2, description story 0.4
~ url slug 0.4, url domain 0.35, url media 0.25, slug name 0.2, tags groups 0.45, tags label 0.4, groups category 0.5, tags category 0.4, key reference 0.5, code key 0.4, code reference 0.4, number code 0.4, number count 0.5, number reference 0.4
~ score percentage 0.2, score rating_count 0.25, score priority 0.15, value amount 0.55, value number 0.3, value score 0.2, count quantity 0.4, view_count impressions 0.5, like_count view_count 0.3, view_count visit_count 0.4, order_sequence number 0.5
~ user owner 0.55, user author 0.4, user assignees 0.4, user requester 0.3, user user_id 0.4, account company 0.6, account account_id 0.6, contact_object person 0.6, lead contact_object 0.5, lead person 0.4, workflow order_sequence 0.4
~ author created_by_id 0.6, author owner 0.35, owner owner_id 0.7, requester created_by_id 0.45, sender author 0.3, assignees owner_id 0.35, requester user_id 0.3, deal_amount amount 0.8, deal_amount value 0.5, probability percentage 0.4
~ ticket task 0.4, deal ticket 0.1, pipeline stage 0.35, outcome status 0.35, error_message error_code 0.4, message error_message 0.4, reason error_message 0.3, is_default is_active 0.1, duration time 0.3, file media 0.4, version number 0.2, phone recipient 0.25, email recipient 0.25, email sender 0.25
~ metadata tags 0.15, account_status subscription_status 0.3, first_seen signed_up_at 0.4, event message 0.1, workflow project 0.1, media url 0.4, verified_email is_verified 0.5, is_public visibility 0.45, is_private is_public 0.5, limit number 0.2
`
