/** Orders, products, subscriptions and money. */
export const commerce = `
order_id: order key, order reference, order identifier, transaction order id, purchase id, order uuid, sales order id, bestell id
order_number: order no, order name, order num, order ref, sales order number, purchase order number, po number, confirmation number, bestellnummer, numero de commande, numero de pedido, doc number
order_date: date ordered, ordered at, order placed at, purchase date, placed at, purchased at, order time, order created at, sale date, order dt, date purchased, ordered on, accepted on, bestelldatum
order_status: status of order, order state, fulfillment state
payment_status: financial status, paid status, payment state, display financial status
fulfillment_status: shipping status, delivery status, shipment status, display fulfillment status
order: purchase, sale, checkout order
orders_count: ^orders, ^purchases, number of orders, total orders, order count, lifetime orders, num orders, purchase count, total number of orders, transactions count, number of purchases, orders total count, total purchases, transaction count
last_order_name: last order number
last_order_date: last purchase date, last order at, last purchase at, last purchased at, latest order date, last order created at, date last order
last_order_id: latest order id
first_order_date: first purchase date, date first order, first purchased at
last_order_amount: last purchase amount, last order value
average_order_value: aov, avg order value, average order amount, avg order amount, average basket
total_spent: lifetime value, ltv, clv, customer lifetime value, total spend lifetime, lifetime revenue, total revenue, total purchase amount, amount spent total, lifetime spend, total order value, total amount spent, money spent, spent, lifetime spent, total sales customer, total purchases value, predicted ltv, monetary value, total value, total purchased, historic ltv
mrr: monthly recurring revenue, monthly spend, monthly revenue, recurring revenue, arr, monthly value, monthly recurring
plan: plan name, subscription plan, plan type, pricing plan, tier, plan tier, subscription tier, subscription type, package, subscription level, plan id, membership level, account plan, price plan, license type, edition, account tier, subscription name, plan code, subscription product, membership type, tarif
balance: account balance, credit balance, outstanding balance, current balance, open balance, balance due, amount due, saldo, kontostand
currency: currency code, currency iso code, iso currency, currency symbol, default currency, currencycode, currency name, iso currency code, cur, curr, currency type, amount currency, default currency iso code, currency iso, presentment currency, currency unit, wahrung, devise, moneda, valuta, moeda
currency_id: currency key, currency ref
price: unit price, price amount, item price, sell price, sale price, selling price, list price, base price, cost price unit, retail price, unit cost, unit amount, regular price, current price, price per unit, standard price, preis, prix, precio, prezzo, preco, prijs
original_price: compare at price, msrp, original total, strike price, regular price original
amount: amt, total amount, value amount, money, order value, net value, transaction amount, grand total, total, charge amount, payment amount, betrag, montant, importe, importo, valor, bedrag
total_price: order total, price total, total order amount, total cost, total price set, order amount, final price, total due, invoice total
subtotal: sub total, subtotal price, subtotal amount, net total, total before tax
tax: vat, tax amount, total tax, tax total, sales tax, gst, vat amount, tax value, total taxes, taxes, mwst, steuer, tva, iva, btw, imposto
tax_rate: vat rate, tax percent, tax percentage
tax_id: vat number, vat id, tax number, tax identifier, vat no, tax identification number, tin, ein, vat registration number, tax registration number, ust id, steuernummer, numero tva, cif, partita iva, cnpj, btw nummer, company tax id, fiscal code, resale number
tax_exempt: is tax exempt, tax exemption, vat exempt, tax free, tax exempt status, exempt from tax
taxable: is taxable, tax applicable
discount: discount amount, total discount, discounts, total discounts, reduction, rebate, discount value, discount total, price reduction, rabatt, remise, descuento, sconto
discount_code: coupon, coupon code, promo code, voucher, promotion code, voucher code, promo, promotion, discount codes, coupon id
shipping_cost: shipping amount, shipping price, shipping total, total shipping, shipping fee, freight, delivery cost, shipping charge, delivery fee, shipping charges, total shipping price, freight amount, shipping rate
shipping_method: delivery method, ship method, shipping type, ship via, delivery category, shipping option, shipping service, delivery type
payment_method: payment type, pay method, payment mode, method of payment, payment method type, payment gateway, gateway, tender type, payment method name, zahlungsart, mode de paiement, metodo de pago
payment: transaction payment
payment_id: payment key, charge id, payment reference
quantity: qty, item quantity, units, number of items, quantity ordered, num items, count of items, item count, amount of items, dispensed quantity, menge, anzahl, quantite, cantidad, quantita, quantidade, aantal, qnty
product: item, good, merchandise, material, produkt, produit, producto, prodotto, produto, artikel
product_id: item id, content id, content ids, article id, product key, item code product, product code, products id, products product id, item ids, product ids, content identifier, asin, listing id, product external id, material id, prod id
product_name: item name, name of product, content name, item title, product title, title of product, article name product, product label, prod name, products name
product_type: item type, product category type, type of product
product_url: product link, item url, permalink product, product page, product page url, content url
product_status: item status, publish status
category: categories, product category, item category, category name, type category, content category, categorie, kategorie, kategorien, categoria, categorias, kategori, classification, cat, product group, taxonomy
sku: stock keeping unit, item number, item no, article number, product sku, variant sku, part number, item sku, model number, item code, mpn, artikelnummer
barcode: ean, gtin, upc, isbn, product barcode
variant: variant title, product variant, variation, variant name, option
variant_id: product variant id, variation id
vendor: supplier, seller, supplier name, vendor name, merchant, seller name, provider vendor, lieferant, fournisseur, proveedor, fornitore, leverancier
brand: brand name, product brand, make brand, label brand, marke, marque, marca, merk
inventory_quantity: stock, stock quantity, inventory, stock level, on hand, qty on hand, quantity on hand, available quantity, stock on hand, quantity available, units in stock, inventory level, bestand
weight: mass, grams, item weight, product weight, gewicht, poids, peso
store: shop, store name, shop name, outlet, branch, boutique, tienda, negozio, filiale
store_id: shop id, outlet id, branch id, location id store
cart_id: basket id, checkout id, cart token, checkout token, cart
invoice_id: invoice key, bill id
invoice_number: invoice no, bill number, invoice num, rechnungsnummer
invoice_date: billing date, bill date, invoiced at
subscription_id: sub id, subscription key, contract id, subscription number
subscription_start: subscription started at, subscription start date, current period start, current period started at, period start, membership start date
subscription_end: subscription end date, current period end, current period ends at, current period ended at, period end, renewal date, expiration date subscription
trial_end: trial ends at, trial end date, trial expires at, trial expiration
trial_start: trial started at, trial start date
carrier_name: shipping carrier, tracking company, shipper, shipping company, courier, delivery company, carrier code, shipping provider
tracking_number: tracking code, tracking no, tracking id, tracking numbers, waybill, airway bill, parcel number, awb
tracking_url: tracking link, tracking urls
line_item: line items, order line, order items, order line items, ^line, ^lines, ^positions, cart lines, invoice lines
gift_card: is gift card, giftcard, voucher card
refund: refunded, return, refund amount, amount refunded, total refunded, refunded amount
fee: charge, commission, service fee, application fee, handling fee, fees, processing fee, transaction fee
tip: gratuity, total tip, total tip received
review: testimonial, customer review, rating text
loyalty_points: points, reward points, loyalty balance, points balance, bonus points
loyalty_tier: loyalty level, vip tier, vip level, membership tier, reward tier
revenue_amount: revenue value, sales amount, turnover amount, income amount, gross revenue, net revenue, net sales, sales
cost: costs, expense, kosten, cout, coste, costo, expenditure
budget: daily budget, lifetime budget, planned cost
margin: profit, gross profit, gross margin
discount_percent: discount percentage, discount rate
~ order orders_count 0.5, order order_id 0.4, order order_number 0.35, order order_date 0.2, order order_status 0.2
~ order_id order_number 0.55, order_id reference 0.3, order_number last_order_name 0.4, order_status status 0.6, order_status fulfillment_status 0.5, order_status payment_status 0.4, payment_status status 0.45, fulfillment_status status 0.45
~ order_date created_at 0.4, total_price amount 0.75, price amount 0.55, price total_price 0.5, subtotal total_price 0.35, subtotal amount 0.4, price original_price 0.6, price cost 0.4, amount cost 0.4, amount revenue_amount 0.5, total_price revenue_amount 0.35, total_spent amount 0.3, tax tax_rate 0.35, taxable tax 0.3
~ mrr amount 0.2, mrr annual_revenue 0.2, total_spent revenue_amount 0.45, plan subscription_id 0.2, plan product 0.25, currency currency_id 0.7, discount discount_code 0.35, discount discount_percent 0.5, shipping_cost shipping_method 0.25, shipping_cost cost 0.3
~ product product_name 0.7, product_name name 0.6, product_name title 0.3, product_id sku 0.5, product_id user_id 0.2, product product_id 0.5, product_type type 0.55, product_type category 0.5, product_url url 0.6, product_status status 0.55, brand vendor 0.45, vendor company 0.3, brand company 0.2
~ sku barcode 0.4, sku product_name 0.1, store company 0.25, carrier_name company 0.2, carrier_name carrier 0.6, tracking_number reference 0.3, tracking_url url 0.5, line_item product 0.6, invoice_number order_number 0.25, invoice_id order_id 0.2, quantity inventory_quantity 0.4, quantity number 0.3
~ subscription_start start_date 0.5, subscription_end end_date 0.5, category tags 0.35, category type 0.45, category groups 0.45, total_price subtotal 0.35, spend cost 0.7, amount value 0.6, price value 0.35, total_price total_spent 0.3, review comment 0.4, budget amount 0.4, balance amount 0.3, device_brand brand 0.5, device_manufacturer brand 0.2, fee amount 0.3
`
