import type { Row } from '../types.ts'
import {
  CARRIERS,
  CATEGORIES,
  CITIES,
  FIRST_NAMES,
  JOB_TITLES,
  LAST_NAMES,
  MESSAGES,
  PHONE_SPELLINGS,
  PRODUCTS,
  STREETS,
  SUBJECTS,
  SUPPLIERS,
} from './names.ts'
import { createDice, type Dice } from './random.ts'

const DAY = 86_400_000
/** The demo's present: its dates never move, so that every run gives the same rows. */
const PRESENT = Date.UTC(2026, 10, 20, 15, 30)

const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1)
const date = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const timestamp = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
const money = (cents: number): string => (cents / 100).toFixed(2)
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

const phone = (dice: Dice): string =>
  dice.pick(PHONE_SPELLINGS).replace(/#/g, () => String(dice.between(0, 9)))

function people(dice: Dice) {
  const customers = upTo(60).map((id) => {
    const [first, last] = [dice.pick(FIRST_NAMES), dice.pick(LAST_NAMES)]
    return {
      id,
      first_name: first,
      last_name: last,
      email: `${plain(first)}.${plain(last)}${id}@example.com`,
      // The first one is the customer of the examples.
      phone: id === 1 ? '+1 (514) 721-4711' : dice.chance(8) ? null : phone(dice),
      birth_date: dice.chance(25) ? null : date(Date.UTC(dice.between(1950, 2005), dice.between(0, 11), 14)),
      status: dice.pick(['active', 'active', 'active', 'paused', 'closed']),
      marketing_consent: dice.chance(60),
      loyalty_points: dice.between(0, 40) * 5,
      password_hash: `$2b$10$demo${String(id).padStart(4, '0')}not.a.real.hash`,
      created_at: timestamp(PRESENT - dice.between(200, 1500) * DAY),
    }
  })
  const addresses = customers.flatMap(({ id }) =>
    (['billing', 'shipping'] as const).slice(0, dice.between(1, 2)).map((kind) => {
      const [city, country, postal] = dice.pick(CITIES)
      const street = `${dice.between(1, 120)} ${dice.pick(STREETS)}`
      return { customer_id: id, kind, street, postal_code: postal, city, country }
    }),
  )
  return { customers, addresses: addresses.map((each, at) => ({ id: at + 1, ...each })) }
}

function company(dice: Dice) {
  const stores = CITIES.slice(0, 4).map(([city], at) => ({
    id: at + 1,
    name: `Shop ${city}`,
    city,
    phone: phone(dice),
    opened_on: date(Date.UTC(2009 + at * 3, 4, 2)),
    closed_on: at === 3 ? '2025-12-31' : null,
  }))
  const employees = upTo(14).map((id) => {
    const [first, last] = [dice.pick(FIRST_NAMES), dice.pick(LAST_NAMES)]
    return {
      id,
      store_id: ((id - 1) % 4) + 1,
      manager_id: id <= 2 ? null : dice.between(1, 2),
      first_name: first,
      last_name: last,
      email: `${plain(first)}${id}@shop.example`,
      phone: dice.chance(20) ? null : phone(dice),
      job_title: id <= 2 ? JOB_TITLES[0] : dice.pick(JOB_TITLES),
      salary: money(dice.between(31, 78) * 100_000),
      hired_on: date(Date.UTC(dice.between(2012, 2025), dice.between(0, 11), 1)),
      left_on: dice.chance(15) ? '2026-03-31' : null,
      api_token: id <= 4 ? `demo-token-${id}-of-nobody` : null,
    }
  })
  return { stores, employees }
}

function goods(dice: Dice) {
  const categories = CATEGORIES.map(([name, parent], at) => ({ id: at + 1, parent_id: parent, name }))
  const suppliers = SUPPLIERS.map(([company_name, contact_name, number, country], at) => ({
    id: at + 1,
    company_name,
    contact_name,
    phone: number,
    country,
  }))
  const products = PRODUCTS.map(([name, category], at) => ({
    id: at + 1,
    sku: `P-${String(at + 1).padStart(4, '0')}`,
    name,
    category_id: category,
    supplier_id: dice.between(1, 3),
    price: money(dice.between(9, 249) * 100 - 5),
    weight_kg: dice.chance(20) ? null : dice.between(1, 40) / 8,
    discontinued: dice.chance(12),
    attributes: dice.chance(50) ? null : JSON.stringify({ color: dice.pick(['red', 'black', 'steel']) }),
  }))
  const stock = upTo(4).flatMap((store_id) =>
    products.map(({ id }) => ({
      store_id,
      product_id: id,
      quantity: dice.chance(20) ? 0 : dice.between(1, 30),
      counted_at: timestamp(PRESENT - dice.between(1, 30) * DAY),
    })),
  )
  return { categories, suppliers, products, stock }
}

interface Bought {
  readonly order: Row & {
    readonly id: string
    readonly status: string
    readonly total: string
    readonly shipped_at: string | null
    readonly delivered_at: string | null
    readonly customer_id: number
  }
  readonly items: readonly (Row & { readonly line_no: number; readonly quantity: number })[]
}

function buy(dice: Dice, id: number, customer: number, prices: readonly string[]): Bought {
  const at = PRESENT - dice.between(0, 400) * DAY - dice.between(0, 80_000) * 1000
  // The customer of the examples always has one that is open.
  const status =
    id === 1
      ? 'paid'
      : dice.pick(['pending', 'paid', 'shipped', 'delivered', 'delivered', 'delivered', 'cancelled'])
  const isShipped = status === 'shipped' || status === 'delivered'
  const items = upTo(dice.between(1, 4)).map((line_no) => {
    const product_id = dice.between(1, prices.length)
    const quantity = dice.between(1, 3)
    return {
      order_id: String(id),
      line_no,
      product_id,
      quantity,
      unit_price: prices[product_id - 1] ?? '0.00',
    }
  })
  const cents = items.reduce(
    (sum, each) => sum + Math.round(Number(each.unit_price) * 100) * each.quantity,
    0,
  )
  const order = {
    id: String(id),
    order_number: `SO-${10_000 + id}`,
    customer_id: customer,
    store_id: dice.chance(60) ? null : dice.between(1, 4),
    status,
    total: money(cents),
    currency: dice.pick(['EUR', 'EUR', 'CAD', 'GBP']),
    ordered_at: timestamp(at),
    shipped_at: isShipped ? timestamp(at + 2 * DAY) : null,
    delivered_at: status === 'delivered' ? timestamp(at + 5 * DAY) : null,
    note: dice.chance(85)
      ? null
      : dice.pick(['Leave with neighbor ', 'gift wrap', 'GIFT WRAP', '0', "don't ring"]),
  }
  return { order, items }
}

function sales(dice: Dice, prices: readonly string[]) {
  const bought = upTo(160).map((id) => buy(dice, id, id <= 2 ? 1 : dice.between(1, 60), prices))
  const payments = bought.flatMap(({ order }) => {
    const method = dice.pick(['card', 'card', 'invoice', 'paypal', 'gift_card'])
    const due = { order_id: order.id, method, amount: order.total }
    const card_last4 = method === 'card' ? String(dice.between(1000, 9999)) : null
    const isPaid = order.status !== 'pending' && order.status !== 'cancelled'
    return [{ ...due, card_last4, paid_at: isPaid ? '2026-11-02 09:00:00' : null }]
  })
  const shipments = bought.flatMap(({ order }) =>
    order.shipped_at === null
      ? []
      : [
          {
            order_id: order.id,
            carrier: dice.pick(CARRIERS),
            tracking_number: `TR${7_000_000 + Number(order.id) * 37}`,
            shipped_on: order.shipped_at.slice(0, 10),
            delivered_on: order.delivered_at?.slice(0, 10) ?? null,
          },
        ],
  )
  const returns = bought
    .filter(({ order }) => order.status === 'delivered' && dice.chance(20))
    .map(({ order, items: [item] }) => ({
      order_id: order.id,
      line_no: item?.line_no ?? 1,
      quantity: 1,
      reason: dice.chance(30) ? null : dice.pick(['broken', 'wrong size', 'changed mind']),
      received_on: dice.chance(30) ? null : '2026-11-10',
      refunded_at: dice.chance(50) ? null : '2026-11-12 08:15:00',
    }))
  const numbered = <T extends object>(rows: readonly T[]) => rows.map((row, at) => ({ id: at + 1, ...row }))
  return {
    bought,
    payments: numbered(payments),
    shipments: numbered(shipments),
    returns: numbered(returns),
  }
}

function service(dice: Dice, bought: readonly Bought[]) {
  const tickets = upTo(45).map((id) => {
    const customer_id = id <= 2 ? 1 : dice.between(1, 60)
    const status = id === 1 ? 'open' : dice.pick(['open', 'waiting', 'solved', 'closed'])
    const opened = PRESENT - dice.between(0, 120) * DAY
    return {
      id,
      customer_id,
      order_id: bought.find(({ order }) => order.customer_id === customer_id)?.order.id ?? null,
      employee_id: dice.chance(30) ? null : dice.between(1, 14),
      subject: dice.pick(SUBJECTS),
      status,
      priority: dice.pick(['low', 'normal', 'normal', 'high', 'urgent']),
      opened_at: timestamp(opened),
      closed_at: status === 'solved' || status === 'closed' ? timestamp(opened + 3 * DAY) : null,
    }
  })
  const ticket_messages = tickets.flatMap(({ id, opened_at }) =>
    upTo(dice.between(1, 4)).map((number) => ({
      id: `00000000-0000-4000-8000-${String(id * 100 + number).padStart(12, '0')}`,
      ticket_id: id,
      from_customer: number % 2 === 1,
      body: dice.pick(MESSAGES),
      sent_at: timestamp(Date.parse(`${opened_at.replace(' ', 'T')}Z`) + number * 3_600_000),
    })),
  )
  return { tickets, ticket_messages }
}

/** The rows of every table of the demo shop by the table's id; always the same. */
export function demoRows(): Readonly<Record<string, readonly Row[]>> {
  const dice = createDice(11)
  const { customers, addresses } = people(dice)
  const { stores, employees } = company(dice)
  const { categories, suppliers, products, stock } = goods(dice)
  const { bought, ...sold } = sales(
    dice,
    products.map(({ price }) => price),
  )
  const orders = bought.map(({ order }) => order)
  const open_orders = orders
    .filter(({ status }) => status !== 'delivered' && status !== 'cancelled')
    .map(({ id, order_number, customer_id, status, total, ordered_at }) => {
      const customer = customers[customer_id - 1]
      const customer_name = `${customer?.first_name} ${customer?.last_name}`
      return { order_id: id, order_number, customer_id, customer_name, status, total, ordered_at } as Row
    })
  const order_items = bought.flatMap(({ items }) => items)
  const tables: Record<string, readonly Row[]> = {
    ...{ customers, addresses, stores, employees, categories, suppliers, products, stock },
    ...{ orders, order_items, ...sold, ...service(dice, bought), open_orders },
  }
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`shop.${name}`, rows]))
}
