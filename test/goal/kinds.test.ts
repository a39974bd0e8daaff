import { describe, expect, it } from 'vitest'
import { readGoal } from '../../src/goal/read-goal.ts'

describe('who gets what', () => {
  it.each([
    ['pinterest <- home cooks', 'pinterest', 'pinterest-export-audience', 'home cooks'],
    ['Attentive list <- coupon collectors', 'attentive', 'attentive-export', 'coupon collectors'],
    ['brevo <= contract expired', 'brevo', 'brevo-export', 'contract expired'],
    ['season ticket holders => criteo', 'criteo', 'criteo-export', 'season ticket holders'],
    ['Maropost contact list gets "Seminar Guests"', 'maropost', 'maropost-export', 'Seminar Guests'],
    ['sailthru list, sleeping readers', 'sailthru', 'sailthru-export', 'sleeping readers'],
    [
      'Marketo static list Fall_Revival, fill it with course graduates',
      'marketo',
      'marketo-export',
      'course graduates',
    ],
  ])('%s', (goal, platform, workflow, segment) => {
    expect(readGoal(goal)).toMatchObject({ answer: 'sure', platform, direction: 'export', workflow, segment })
  })

  it('reads an arrow from Lytics and to Lytics', () => {
    expect(readGoal('zendesk -> lytics')).toMatchObject({ platform: 'zendesk', direction: 'import' })
    expect(readGoal('lytics <- shopify orders')).toMatchObject({ platform: 'shopify', direction: 'import' })
  })
})

describe('what is ruled out, and what is there already', () => {
  it('pulls from a platform to which nothing may go back', () => {
    expect(readGoal('Pull Iterable email activity; nothing goes back to Iterable')).toMatchObject({
      platform: 'iterable',
      direction: 'import',
      workflow: 'iterable-import',
    })
  })

  it('takes the next step, not the one that is done', () => {
    const reading = readGoal("Our Shopify orders already come in; next: share 'Bargain Kings' with Klaviyo")
    expect(reading).toMatchObject({ platform: 'klaviyo', direction: 'export', segment: 'Bargain Kings' })
    expect(reading.wishes).toEqual([])
  })

  it('lets a clause rule a workflow out', () => {
    expect(readGoal('send VIPs to braze as user attributes, not as purchases').workflow).toBe('braze-export')
    expect(readGoal('not an audience: purchases, server side, to Pinterest').workflow).toBe(
      'pinterest-capi-export',
    )
  })

  it('lets no word behind a "not" speak for a workflow', () => {
    const reading = readGoal('who joins and leaves VIP into Snowflake, not the full user table')
    expect(reading.workflow).toBe('snowflake-audience-changes-export')
  })

  it('finds what comes after a colon', () => {
    expect(readGoal('Amazon S3: import the csv reports of the cash desk')).toMatchObject({
      platform: 'aws-s3',
      workflow: 's3-import',
    })
  })
})

describe('three answers', () => {
  it('is sure with one candidate far ahead, in words', () => {
    const { answer, confidence, candidates } = readGoal('sync VIPs to Klaviyo every day')
    expect(answer).toBe('sure')
    expect(confidence).toBeGreaterThan(0.9)
    expect(candidates[0]).toMatchObject({ provider: 'klaviyo', workflow: 'klaviyo-export' })
    expect(candidates[0]?.label).toContain('Klaviyo')
  })

  it('asks which product of a company is meant', () => {
    const { answer, platform, workflow, platforms, candidates } = readGoal('put tulip growers on Amazon')
    expect({ answer, platform, workflow }).toEqual({ answer: 'unsure', platform: null, workflow: null })
    expect(platforms.map((choice) => choice.platform)).toContain('amazon-ads')
    expect(candidates.length).toBeGreaterThan(1)
    expect(candidates.every(({ provider }) => /^(?:amazon|aws|redshift)/.test(provider))).toBe(true)
  })

  it('asks for the way where the words have none', () => {
    const { answer, platform, workflow, candidates } = readGoal('keep HubSpot and Lytics in sync')
    expect({ answer, platform, workflow }).toEqual({ answer: 'unsure', platform: 'hubspot', workflow: null })
    expect(candidates.map((each) => each.workflow).sort()).toEqual(['hubspot-export', 'hubspot-import'])
  })

  it('says that nothing fits where no platform of the catalog is meant', () => {
    expect(readGoal('export VIPs to Zorblax CRM')).toMatchObject({
      answer: 'nothing',
      workflow: null,
      direction: 'export',
      candidates: [],
    })
    expect(readGoal('good morning')).toMatchObject({ answer: 'nothing', platform: null })
  })

  it('orders candidates by how likely they are, never more than three', () => {
    for (const goal of ['tiktok', 'send VIPs to Google', 'export to BigQuery, whatever is possible']) {
      const shares = readGoal(goal).candidates.map(({ confidence }) => confidence)
      expect(shares.length).toBeLessThanOrEqual(3)
      expect([...shares].sort((a, b) => b - a)).toEqual(shares)
    }
  })
})

describe('more than one wish', () => {
  it('keeps the first and says the rest', () => {
    const reading = readGoal('send VIPs to facebook and linkedin')
    expect(reading).toMatchObject({
      platform: 'facebook',
      wishes: [{ platform: 'linkedin', segment: 'VIPs' }],
    })
    expect(reading.notes.join(' ')).toContain('LinkedIn')
    expect(readGoal('facebook linkedin').wishes).toEqual([{ platform: 'linkedin', segment: null }])
  })

  it('takes no source of people and no platform that is ruled out for a wish', () => {
    expect(readGoal('send people who clicked our facebook ads to klaviyo').wishes).toEqual([])
    expect(readGoal('move mailchimp subscribers to braze').wishes).toEqual([])
    expect(readGoal('send VIPs to tiktok, not to facebook').wishes).toEqual([])
  })
})

describe('time', () => {
  it('has one word for whatever happens at once', () => {
    for (const when of ['in real time', 'continuously', 'as soon as they join', 'immediately'])
      expect(readGoal(`send VIPs to braze ${when}`).schedule?.cadence, when).toBe('continuous')
  })

  it('keeps the weekday', () => {
    expect(readGoal('VIPs to braze weekly on monday').schedule).toEqual({
      cadence: 'weekly',
      at: null,
      day: 'monday',
    })
  })
})

describe('other languages', () => {
  it.each([
    ['Bitte sende unsere VIP Kunden täglich an Facebook', 'German', 'facebook'],
    ['Envoyer nos meilleurs clients vers Braze chaque jour', 'French', 'braze'],
    ['Quiero exportar los clientes VIP a Mailchimp cada semana', 'Spanish', 'mailchimp'],
  ])('%s', (goal, language, platform) => {
    const reading = readGoal(goal)
    expect(reading).toMatchObject({ language, platform, workflow: null })
    expect(reading.answer).not.toBe('sure')
    expect(reading.notes.join(' ')).toMatch(/English.*--workflow/)
  })

  it('takes names of other languages in an English goal for nothing', () => {
    for (const goal of [
      'send "Die Hard fans" to braze',
      'import La Redoute orders from shopify',
      'send VIPs to the El Paso audience in braze',
    ])
      expect(readGoal(goal).language, goal).toBeNull()
  })
})
