import { expect, test } from 'vitest'
import {
  isBoolean,
  isCity,
  isCountry,
  isCurrency,
  isFirstName,
  isFullName,
  isGender,
  isLanguage,
  isLocale,
  isPostalCode,
  isTimeZone,
} from '../../src/mapping/detectors/listed.ts'
import {
  hashOf,
  isBirthday,
  isEmail,
  isEpoch,
  isIp,
  isPhone,
  isTimestamp,
  isUrl,
  isUserAgent,
  isUuid,
} from '../../src/mapping/detectors/shapes.ts'

const table: readonly (readonly [
  string,
  (value: string) => unknown,
  readonly string[],
  readonly string[],
])[] = [
  ['e-mail', isEmail, ['ada@example.com', 'a.b+c@mail.example.co.uk'], ['ada@', 'example.com', 'a b@c.de']],
  [
    'phone',
    isPhone,
    ['+1 415 555 0132', '(020) 7946-0958', '+493012345678'],
    ['12', 'call me', '2024-01-02'],
  ],
  ['country', isCountry, ['US', 'de', 'Germany', 'United States'], ['ZZ', 'Atlantis']],
  ['currency', isCurrency, ['USD', 'eur', '€'], ['dollars and cents', 'XXX1']],
  ['postal code', isPostalCode, ['94107', '94107-1234', 'SW1A 1AA', 'K1A 0B1'], ['hello', '1']],
  ['language', isLanguage, ['en', 'German'], ['xx9']],
  ['locale', isLocale, ['en_US', 'de-DE'], ['en', 'USA']],
  ['gender', isGender, ['f', 'Male', 'female'], ['x1', 'often']],
  ['boolean', isBoolean, ['true', 'No', '1'], ['maybe']],
  ['first name', isFirstName, ['Anna', 'john'], ['Warehouse', 'x']],
  ['full name', isFullName, ['Anna Schmidt', 'John Smith'], ['Order 66']],
  ['city', isCity, ['Berlin', 'new york'], ['Smallville Heights']],
  ['time zone', isTimeZone, ['America/New_York', 'Europe/Berlin'], ['Berlin']],
  ['UUID', isUuid, ['018982c5-ea93-4380-8d40-c04a8b4d89e8'], ['018982c5']],
  ['URL', isUrl, ['https://example.com/a?b=c'], ['example']],
  ['user agent', isUserAgent, ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36'], ['Firefox fan']],
  [
    'hash',
    hashOf,
    ['d41d8cd98f00b204e9800998ecf8427e', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['deadbeef'],
  ],
  ['IP', isIp, ['192.0.2.1', '2001:db8::1'], ['999.1.1.1', '1.2.3']],
  ['timestamp', isTimestamp, ['2026-11-21T08:00:00Z', '2026-11-21 08:00:00'], ['tomorrow']],
  ['epoch', isEpoch, ['1764000000', '1764000000000'], ['42']],
  ['birthday', isBirthday, ['1984-05-17'], ['soon']],
]

test.each(table)('%s: real-looking values pass, others do not', (_what, detect, good, bad) => {
  for (const value of good) expect(detect(value), value).toBeTruthy()
  for (const value of bad) expect(detect(value), value).toBeFalsy()
})
