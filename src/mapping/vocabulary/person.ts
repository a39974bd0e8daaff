/**
 * Who somebody is. One meaning a line: its name, then the other ways to write it. `^` marks short codes that mean
 * this only as a whole name (`ct` is a city, but not in `ct_scan`).
 */
export const person = `
name: full name, fullname, complete name, display name, screen name, person name, contact name, real name, entity name, formatted name, common name, cn, customer name, user name full, member name, lead name, profile name, subscriber name, your name, whole name, employee name, legal name, name full, name display, individual name, recipient name, patient name, ^nm, ^nombre completo, anzeigename, vollstandiger name, nom complet, nom a afficher, nom affiche, nombre para mostrar, nombre en pantalla, nombre completo, nome completo, nome visualizzato, nome de exibicao, weergavenaam, volledige naam, visningsnavn, visningsnamn, vist navn, nazwa wyswietlana, imie i nazwisko, zobrazovane jmeno, naytettava nimi, display as, file as
first_name: given name, forename, fname, first, given, firstname, name first, christian name, personal name, legal first name, first nm, fst name, ^fn, ^f name, ^gn, vorname, prenom, nombre, nombre de pila, primer nombre, primeiro nome, nome proprio, voornaam, fornavn, fornamn, etunimi, imie, jmeno, keresztnev, prenume, ^ad, contact first name, billing first name
last_name: family name, surname, lname, ^last, ^family, lastname, name last, sur name, sn, legal last name, paternal name, ^ln, ^l name, nachname, familienname, zuname, nom de famille, apellido, apellidos, primer apellido, cognome, apelido, sobrenome, ultimo nome, achternaam, familienaam, etternavn, efternavn, efternamn, sukunimi, nazwisko, prijmeni, vezeteknev, nume, soyad, contact last name
middle_name: second given name, ^middle, additional name, additional names, mname, middlename, name middle, patronymic, second first name, ^mn, zweiter vorname, weitere vornamen, deuxieme prenom, segundo nombre, secondo nome, segundo nome, tweede voornaam, tussenvoegsel, mellomnavn, mellemnavn, mellannamn, toinen nimi, drugie imie
middle_initial: ^mi
name_prefix: salutation, honorific, honorific prefix, prefix, courtesy title, name title, personal title, form of address, honorific title, greeting title, anrede, namenstitel, civilite, tratamiento, trattamento, aanhef, aanspreektitel, prefixo, titre de civilite, tilltalsnamn
name_suffix: suffix, honorific suffix, generational suffix, generation, name ext, namenszusatz, suffixe, sufijo, suffisso, sufixo, achtervoegsel
preferred_name: nickname, nick name, nick, known as, goes by, alias, informal name, friendly name, preferred first name, common first name, short name, spitzname, rufname, surnom, pseudo, apodo, alias name, soprannome, apelido pessoal, bijnaam, roepnaam, kallenavn, kaldenavn, smeknamn, lempinimi, pseudonim, prezdivka
maiden_name: former name, birth name, previous name, geburtsname, nom de jeune fille
initials: name initials, initialen, iniciales, initiales, iniziali
birthday: birth date, birthdate, date of birth, dob, born, born on, born at, born date, birth day, bday, birthday date, date birth, birth datetime, birth timestamp, birth date time, birth dt, d o b, ^db, ^bd, geburtstag, geburtsdatum, anniversaire, date de naissance, fecha de nacimiento, cumpleanos, nacimiento, data di nascita, compleanno, data de nascimento, aniversario, verjaardag, geboortedatum, fodselsdag, fodselsdato, fodelsedag, fodelsedatum, syntymaaika, syntymapaiva, data urodzenia, urodziny, datum narozeni, narozeniny
birth_year: year of birth, yob, birthyear, year born, geburtsjahr, annee de naissance, ^doby
birth_month: month of birth, mob month, birthmonth, ^dobm
birth_day_of_month: day of birth, ^dobd
death_date: date of death, died on, deceased date, death dt, date deceased, dod, death datetime, sterbedatum
is_deceased: deceased, dead, death flag, expire flag
age: age years, years old, age in years, ^alter, edad, eta, idade, leeftijd, alder, current age
age_group: age range, age bracket, age band
gender: sex, gender identity, gender code, sex code, sex ident, sex at birth, biological sex, gen, ^ge, ^g, ^gndr, geschlecht, sexe, ^genre, sexo, genero, sesso, genere, geslacht, kjonn, kon, sukupuoli, plec, pohlavi, gender concept, gender description
anniversary: wedding anniversary, wedding date, jahrestag, hochzeitstag, anniversaire de mariage, anniversaire de mariage ou fete, aniversario de boda, anniversario, jubileum, bryllupsdag
marital_status: civil status, relationship status, married, familienstand, etat civil, estado civil, stato civile, burgerlijke staat
spouse: partner, spouse name, husband, wife, partner name, ehepartner, ehegatte, conjoint, conyuge, coniuge, echtgenoot, ektefelle, aegtefaelle
children: kids, number of children, child names, kinder, enfants, hijos, figli
race: ethnicity, ethnic group, ethnic background, ethnic origin, ethnic
nationality: citizenship, country of citizenship, citizenship country, nationalitat, nationalite, nacionalidad, nazionalita
religion: faith, confession
education: education level, highest education, degree, school, university, schooling
language: preferred language, lang, languages, spoken language, language code, primary language, language preference, preferred lang, native language, default language, user language, ui language, iso language, language name, language iso, correspondence language, preferred language code, device language, browser language, sprache, bevorzugte sprache, langue, idioma, lengua, lingua, taal, sprak, sprog, kieli, jezyk, jazyk
locale: locale code, user locale, device locale, locale id, culture, culture code, language locale, lang locale, locale sid, localization, ^lc, ^loc, gebietsschema, locale string
timezone: time zone, tz, tz name, time zone name, iana timezone, iana time zone, tzid, timezone name, timezone id, time zone id, olson timezone, tzone, user timezone, timezone code, time zone sid, timezone sid, device timezone, zeitzone, fuseau horaire, zona horaria, huso horario, fuso orario, fuso horario, tijdzone, tidszone, tidssone, ^tz
timezone_offset: utc offset, gmt offset, tz offset, time zone offset, offset from utc
avatar: photo, picture, image, avatar url, avatar image, profile picture, profile photo, profile image, profile image url, profile pic, photo url, image url, avatar image url, picture url, user photo, headshot, thumbnail photo, photo href, icon url, photo link, user image, user avatar, profile photo url, thumbnail, avatar link, jpeg photo, portrait, foto, bild, profilbild, imagen, imagem, immagine, afbeelding, image de profil, large avatar, avatar uri, gravatar, logo
biography: bio, about, about me, profile summary, about you, self description, biographie, biografie, headline text
hobby: hobbies, interests, interest, hobbys, loisirs, aficiones, interessen
ssn: social security number, social security, national id, national identifier, national id number, national identification number, tax identification number personal, personal identification number, sin number, passport number, dni, nif, nie, cpf, codice fiscale, bsn, personnummer
username: user name, login, login name, user login, account name login, screenname, handle, nickname login, logon, logon name, user handle, signin name, sign in name, login id, loginid, userid name, uname, usr name, benutzername, nom d utilisateur, nombre de usuario, usuario, nome utente, nome de usuario, gebruikersnaam, brukernavn, brugernavn, anvandarnamn
password: pass, pwd, passwd, passwort, mot de passe, contrasena
emergency_contact: emergency contact name, emergency
~ name username 0.35, name first_name 0.3, name last_name 0.3, name preferred_name 0.45, name company 0.25, first_name preferred_name 0.4
~ birthday birth_year 0.75, birthday birth_month 0.7, birthday birth_day_of_month 0.7, birthday age 0.35, race ethnicity 0.9, age age_group 0.6
~ language locale 0.85, timezone timezone_offset 0.6, avatar url 0.35, avatar website 0.1, description biography 0.7, notes biography 0.4
~ middle_name middle_initial 0.6, name_prefix title 0.4, death_date is_deceased 0.4, country nationality 0.5, preferred_name username 0.4, nationality country_of_birth 0.5
~ gender name_prefix 0.15, name label 0.35, first_name name_prefix 0.05, avatar media 0.4
`
