/**
 * The tables of the demo shop, a line a column: `name type`, then `?` nullable, `=` filled in by default,
 * `-> table` a foreign key to its id, `# comment`.
 */
export interface DemoTable {
  readonly comment: string
  readonly key: readonly string[]
  readonly unique?: readonly (readonly string[])[]
  /** Columns that lead an index besides those of the keys. */
  readonly indexed?: readonly string[]
  readonly columns: string
  /** Foreign keys of several columns. */
  readonly references?: readonly (readonly [
    fields: readonly string[],
    to: string,
    toFields: readonly string[],
  ])[]
  readonly view?: true
  /** The demo login may insert and update it. */
  readonly writable?: true
}

/** Enumerated types and their values, in their order. */
export const DEMO_ENUMS: Readonly<Record<string, readonly string[]>> = {
  customer_status: ['active', 'paused', 'closed'],
  address_kind: ['billing', 'shipping'],
  order_status: ['pending', 'paid', 'shipped', 'delivered', 'cancelled'],
  payment_method: ['card', 'invoice', 'paypal', 'gift_card'],
  ticket_status: ['open', 'waiting', 'solved', 'closed'],
  ticket_priority: ['low', 'normal', 'high', 'urgent'],
}

export const DEMO_TABLES: Readonly<Record<string, DemoTable>> = {
  customers: {
    comment: 'People who buy in the shop',
    key: ['id'],
    unique: [['email']],
    columns: `
      id integer =
      first_name text
      last_name text
      email text
      phone text ? # as the customer wrote it
      birth_date date ?
      status customer_status =
      marketing_consent boolean =
      loyalty_points integer =
      password_hash text # of the shop account
      created_at timestamp =`,
    writable: true,
  },
  addresses: {
    comment: 'Where to send parcels and invoices',
    key: ['id'],
    indexed: ['customer_id'],
    columns: `
      id integer =
      customer_id integer -> customers
      kind address_kind
      street text
      postal_code text
      city text
      country char(2)`,
  },
  stores: {
    comment: 'Shops that people can walk into',
    key: ['id'],
    columns: `
      id integer =
      name text
      city text
      phone text
      opened_on date
      closed_on date ?`,
  },
  employees: {
    comment: 'People who work for the shop',
    key: ['id'],
    unique: [['email']],
    columns: `
      id integer =
      store_id integer -> stores
      manager_id integer ? -> employees
      first_name text
      last_name text
      email text
      phone text ?
      job_title text
      salary numeric(10,2)
      hired_on date
      left_on date ?
      api_token text ? # signs in to the back office`,
  },
  categories: {
    comment: 'What kind of product it is',
    key: ['id'],
    columns: `
      id integer =
      parent_id integer ? -> categories
      name text`,
  },
  suppliers: {
    comment: 'Companies that we buy from',
    key: ['id'],
    columns: `
      id integer =
      company_name text
      contact_name text
      phone text
      country char(2)`,
  },
  products: {
    comment: 'What the shop sells',
    key: ['id'],
    unique: [['sku']],
    indexed: ['category_id'],
    columns: `
      id integer =
      sku text
      name text
      category_id integer -> categories
      supplier_id integer -> suppliers
      price numeric(10,2)
      weight_kg double precision ?
      discontinued boolean =
      attributes jsonb ?`,
  },
  stock: {
    comment: 'How many of a product are on the shelf of a store',
    key: ['store_id', 'product_id'],
    columns: `
      store_id integer -> stores
      product_id integer -> products
      quantity integer
      counted_at timestamp`,
  },
  orders: {
    comment: 'Orders of customers; one is open until it is delivered or cancelled',
    key: ['id'],
    unique: [['order_number']],
    indexed: ['customer_id'],
    columns: `
      id bigint =
      order_number text
      customer_id integer -> customers
      store_id integer ? -> stores
      status order_status =
      total numeric(10,2)
      currency char(3) =
      ordered_at timestamp =
      shipped_at timestamp ?
      delivered_at timestamp ?
      note text ?`,
    writable: true,
  },
  order_items: {
    comment: 'Lines of an order',
    key: ['order_id', 'line_no'],
    columns: `
      order_id bigint -> orders
      line_no integer
      product_id integer -> products
      quantity integer
      unit_price numeric(10,2)`,
  },
  returns: {
    comment: 'Items that came back',
    key: ['id'],
    columns: `
      id integer =
      order_id bigint
      line_no integer
      quantity integer
      reason text ?
      received_on date ?
      refunded_at timestamp ?`,
    references: [[['order_id', 'line_no'], 'order_items', ['order_id', 'line_no']]],
  },
  payments: {
    comment: 'Money that came in for an order',
    key: ['id'],
    indexed: ['order_id'],
    columns: `
      id integer =
      order_id bigint -> orders
      method payment_method
      amount numeric(10,2)
      card_last4 char(4) ?
      paid_at timestamp ?`,
  },
  shipments: {
    comment: 'Parcels on their way',
    key: ['id'],
    unique: [['tracking_number']],
    indexed: ['order_id'],
    columns: `
      id integer =
      order_id bigint -> orders
      carrier text
      tracking_number text
      shipped_on date
      delivered_on date ?`,
  },
  tickets: {
    comment: 'Questions and complaints to customer service',
    key: ['id'],
    indexed: ['customer_id'],
    columns: `
      id integer =
      customer_id integer -> customers
      order_id bigint ? -> orders
      employee_id integer ? -> employees
      subject text
      status ticket_status =
      priority ticket_priority =
      opened_at timestamp =
      closed_at timestamp ?`,
    writable: true,
  },
  ticket_messages: {
    comment: 'What was written in a ticket',
    key: ['id'],
    indexed: ['ticket_id'],
    columns: `
      id uuid =
      ticket_id integer -> tickets
      from_customer boolean
      body text
      sent_at timestamp =`,
    writable: true,
  },
  open_orders: {
    comment: 'Orders that are neither delivered nor cancelled, with who ordered',
    key: [],
    columns: `
      order_id bigint ?
      order_number text ?
      customer_id integer ?
      customer_name text ?
      status order_status ?
      total numeric(10,2) ?
      ordered_at timestamp ?`,
    view: true,
  },
}
