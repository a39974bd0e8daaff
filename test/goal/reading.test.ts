import { describe, expect, it } from 'vitest'
import { readGoal } from '../../src/goal/read-goal.ts'

describe('the seven goals of the README', () => {
  it.each([
    [
      'export my high-value audience to facebook custom audiences',
      'facebook',
      'export',
      'facebook-audience-populate',
    ],
    ['import contacts from salesforce', 'salesforce', 'import', 'salesforce-import'],
    ['enrich profiles with clearbit', 'clearbit', 'enrichment', 'clearbit-enrich'],
    ['send purchase events to tiktok', 'tiktok', 'export', 'tiktok-web-events'],
    ['sync lapsed customers to klaviyo every night', 'klaviyo', 'export', 'klaviyo-export'],
    ['nightly dump of all users to bigquery', 'google-bigquery', 'export', 'bigquery-user-export'],
    ['slack me when someone enters VIP', 'slack', 'other', 'webhook-triggers'],
  ])('%s', (goal, platform, direction, workflow) => {
    expect(readGoal(goal)).toMatchObject({ platform, direction, workflow })
  })

  it('keeps the audience as written and normalises the schedule', () => {
    expect(readGoal('export my high-value audience to facebook').segment).toBe('high-value')
    expect(readGoal('sync Lapsed Customers to klaviyo every night')).toMatchObject({
      segment: 'Lapsed Customers',
      schedule: { cadence: 'daily' },
    })
    expect(readGoal('nightly dump of all users to bigquery').segment).toBeNull()
  })

  it('says that Slack alerts know no single people and offers a webhook to the channel', () => {
    const reading = readGoal('slack me when someone enters VIP')
    expect(reading).toMatchObject({ via: 'webhook', segment: 'VIP', data: 'alerts' })
    expect(reading.notes.join(' ')).toContain('webhook')
    expect(readGoal('slack me when a job fails')).toMatchObject({ via: null, workflow: 'slack-alerts' })
  })
})

describe('direction', () => {
  it('follows the preposition before the platform, not the verb', () => {
    expect(readGoal('pull my VIPs into facebook').direction).toBe('export')
    expect(readGoal('export our leads from marketo').direction).toBe('import')
    expect(readGoal('can I get my leads out of marketo?').direction).toBe('import')
    expect(readGoal('get my leads into marketo').direction).toBe('export')
  })

  it('takes Lytics as the other end of the way', () => {
    expect(readGoal('hubspot -> lytics').direction).toBe('import')
    expect(readGoal('lytics -> hubspot').direction).toBe('export')
  })

  it('is open where a two-way platform is only named', () => {
    expect(readGoal('hubspot')).toMatchObject({ platform: 'hubspot', direction: null, workflow: null })
  })

  it('is the only one of a one-way platform', () => {
    expect(readGoal('connect adroll')).toMatchObject({ direction: 'export', workflow: 'adroll-sync' })
  })

  it('stays as said where the platform does not have it, with a remark', () => {
    const reading = readGoal('import campaign results from facebook')
    expect(reading).toMatchObject({ platform: 'facebook', direction: 'import', workflow: null })
    expect(reading.notes.join(' ')).toContain('no import')
  })

  it('comes from a telling phrase where no verb gives it', () => {
    expect(readGoal('airship GDPR opt out events')).toMatchObject({
      direction: 'import',
      workflow: 'airship-compliance-import',
    })
  })
})

describe('platform', () => {
  it.each([
    ['put VIPs on Instagram', 'facebook'],
    ['export VIPs to X', 'twitter'],
    ['send VIPs to SFMC', 'salesforce-marketing-cloud'],
    ['send VIPs to the marketing cloud', 'salesforce-marketing-cloud'],
    ['import segments from Data Cloud', 'salesforce-data-cloud'],
    ['customer match for VIPs', 'google-ads'],
    ['dv360 customer match for VIPs', 'google-dv360'],
    ['custom audience of VIPs', 'facebook'],
    ['tiktok custom audience of VIPs', 'tiktok'],
    ['s3://bucket/leads.csv import', 'aws-s3'],
    ['export a csv of VIPs to our sftp', 'lytics-sftp'],
    ['import a csv from our sftp', 'sftp'],
    ['send VIP enters to segment', 'segment'],
    ['put a google doc... I mean google sheet of VIPs together', 'google-sheets'],
  ])('%s', (goal, platform) => {
    expect(readGoal(goal).platform).toBe(platform)
  })

  it('forgives misspelt names but takes no ordinary word for one', () => {
    expect(readGoal('import contcats from hubpsot').platform).toBe('hubspot')
    expect(readGoal('export to salesfroce').platform).toBe('salesforce')
    for (const goal of [
      'export the brave audience',
      'send the line items',
      'a terrible segment',
      'draft a mail',
    ]) {
      expect(readGoal(goal).platform, goal).toBeNull()
    }
  })

  it('leaves out what is ruled out', () => {
    expect(readGoal("don't use google ads, use tiktok for VIPs")).toMatchObject({
      platform: 'tiktok',
      excluded: ['google-ads'],
    })
    expect(readGoal('instead of mailchimp push readers to brevo').platform).toBe('brevo')
    expect(readGoal('salesforce leads import, not pardot').platform).toBe('salesforce')
    expect(readGoal('send our buyers to facebook, not conversions').workflow).toBe(
      'facebook-audience-populate',
    )
  })

  it('does not take "have not" in a description for a negation', () => {
    expect(readGoal("send customers who haven't opened emails to mailchimp").platform).toBe('mailchimp')
  })

  it('offers the family where only the company is named', () => {
    const reading = readGoal('sync VIPs to google')
    expect(reading.platform).toBeNull()
    expect(reading.platforms.map((choice) => choice.platform)).toContain('google-ads')
  })

  it('names the nearest for a platform that Lytics does not have', () => {
    expect(readGoal('export VIPs to hotjar')).toMatchObject({ platform: null, unknownPlatform: 'hotjar' })
    expect(readGoal('import from postgres').platforms.length).toBeGreaterThan(0)
    expect(readGoal('export VIPs to Zorblax')).toMatchObject({ platform: null, unknownPlatform: 'Zorblax' })
  })

  it('takes the destination of two platforms, and the first of two steps', () => {
    expect(readGoal('move mailchimp subscribers to braze')).toMatchObject({
      platform: 'braze',
      also: ['mailchimp'],
    })
    expect(readGoal('bring hubspot contacts in so that we can target them on facebook')).toMatchObject({
      platform: 'hubspot',
      direction: 'import',
    })
    expect(readGoal('send people who clicked our facebook ads to klaviyo').platform).toBe('klaviyo')
  })
})

describe('workflow', () => {
  it('is settled by its own name in any spelling', () => {
    expect(readGoal('braze_purchase_export').workflow).toBe('braze-purchase-export')
    expect(readGoal('facebook-audience-populate for VIP')).toMatchObject({
      platform: 'facebook',
      segment: 'VIP',
    })
  })

  it('is open where siblings are not decided, with all of them ranked', () => {
    const reading = readGoal('send lapsed customers to salesforce marketing cloud')
    expect(reading.workflow).toBeNull()
    expect(reading.workflows.length).toBe(4)
    expect(readGoal('send data to bigquery').workflow).toBeNull()
  })

  it('is not swayed by the words that describe the people', () => {
    expect(readGoal('suppress recent purchasers in google ads').workflow).toBe('adwords-customer-match')
  })
})

describe('the rest of the sentence', () => {
  it.each([
    ['sync VIPs to braze hourly', 'hourly', null, null],
    ['sync VIPs to braze every Monday at 6am', 'weekly', '06:00', 'monday'],
    ['sync VIPs to braze each day at 14:30', 'daily', '14:30', null],
    ['sync VIPs to braze every 15 minutes', 'every 15 minutes', null, null],
    ['one-off upload of VIPs to braze', 'once', null, null],
    ['tell braze as soon as someone joins VIP', 'continuous', null, null],
  ])('%s', (goal, cadence, at, day) => {
    expect(readGoal(goal).schedule).toEqual({ cadence, at, day })
  })

  it('takes no audience name for a schedule', () => {
    expect(readGoal('send daily newsletter readers to braze').schedule).toBeNull()
    expect(readGoal('send weekly active users to braze').schedule).toBeNull()
  })

  it.each([
    ['send "Big Spenders 2024" to braze', 'Big Spenders 2024'],
    ['export the VIP segment to braze', 'VIP'],
    ['an audience of weekend shoppers for braze', 'weekend shoppers'],
    ["people who haven't ordered in 90 days to braze", "people who haven't ordered in 90 days"],
    ['push in-market car buyers to braze', 'in-market car buyers'],
    ['import the newsletter list from mailchimp', null],
    ['export all users to braze', null],
  ])('reads the audience of: %s', (goal, segment) => {
    expect(readGoal(goal).segment).toBe(segment)
  })

  it('reads whether existing members are wanted', () => {
    expect(readGoal('send VIPs to braze without backfill').backfill).toBe(false)
    expect(readGoal('send VIPs to braze with backfill').backfill).toBe(true)
    expect(readGoal('send VIPs to braze').backfill).toBeNull()
  })

  it('lists what it could not use', () => {
    expect(readGoal('send VIPs to braze with a flamingo').notUnderstood).toEqual(['flamingo'])
    expect(readGoal('send VIPs to braze').notUnderstood).toEqual([])
  })
})
