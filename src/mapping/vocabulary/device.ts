/** Devices, applications, visits and the campaigns they came from. */
export const device = `
ip: ip address, ip addr, ipaddress, client ip, client ip address, user ip, user ip address, remote ip, remote addr, last ip, source ip, customer ip, customer ip address, browser ip, device ip, origination ip, ip v 4, ip v 6, ipv 4, ipv 6, ip 4, visitor ip, remote address, request ip, origin ip, signup ip, last seen ip, client ip v 4, context ip, system ip address, ip client, last login ip, opt in ip, ip signup, ip opt
user_agent: ua, ^agent, browser user agent, client user agent, useragent, device ua, user agent string, ua string, http user agent, customer user agent, browser agent, client ua, raw user agent, last user agent, browser ua, user agent raw
browser: browser name, browser type, client browser, ua browser, browser family
browser_version: browser major version
app_name: application, application name, app, app title, app display name, product app, package label, application title, ^an, mobile app name, appname, client name app
app_version: application version, app v, app ver, app short version, app version name, version name, app short string, short version, long version, app release, bundle version, app version short, client version, appversion, client app version, app version string, bundle short version, application version name, app long version, ^av, ^ver
app_build: build, build number, app version code, version code, app build number, app build version
app_id: application id, app key, app package, package name, bundle id, app namespace, bundle identifier, application key, app package name, app bundle, app store id, bundle, namespace app
device: device info, device details, hardware, device context
device_brand: brand device, phone brand, brand of device
device_manufacturer: manufacturer, device make, make, device vendor, device maker, oem, phone manufacturer, device oem, hardware manufacturer, hardware vendor, device company, manufacturer name
device_model: model, device model name, device hardware model, hardware model, model name, phone model, device family, model id, model number device, handset model, device model code, machine model, device type model
device_name: device label, device nickname, name device, device display name, device host name
device_type: device category, platform, device platform, device class, client platform, platform type, device kind, form factor, channel type device, user platform, app platform, device platform name, platform name, type device, devicetype
os_name: os, operating system, operating system name, osname, platform os, device os, os type, os family, os platform, device os name, system name, ^osn, mobile os, os id, operatingsystem
os_version: osversion, operating system version, os ver, system version, platform version, os v, device os version, os release, os build version, version os, os version name, firmware version, system os version, operatingsystemversion
device_ad_tracking_enabled: ad tracking enabled, limit ad tracking, lat flag, lmt, limited ad tracking, advertiser tracking enabled, app tracking enabled, application tracking enabled, ad tracking, do not track, dnt, is ad tracking enabled, limit ad tracking enabled, att status, att authorization status, tracking enabled, att, app tracking transparency, opt out of tracking, is limited ad tracking, ad tracking disabled, app tracking authorization status, is lat, tracking limited, advertising tracking enabled, is limited ad tracking enabled, tracking authorization status, ads tracking
carrier: network carrier, mobile carrier, carrier name, network operator, mobile network, telecom carrier, mno
screen_width: ^width, display width, disp w, viewport width, screen w
screen_height: ^height, display height, disp h, viewport height, screen h
screen_density: density, screen dpi, dpi, pixel ratio, pixel density
screen_resolution: resolution, screen size, screen dimensions, viewport, display resolution
wifi: wifi enabled, is wifi, network wifi
bluetooth: bluetooth enabled
library: sdk, sdk name, lib, library name, library version, sdk version, lib version
page_url: current url, page location, event source url, page href, location url, url page, source url page, website url visited, landing page, landing page url, page path url, document location, event url, action source url, entry url, request url
page_title: document title, doc title, title page
page_path: pathname, url path, doc path
referrer: referer, referring url, referral url, page referrer, referrer url, http referrer, initial referrer, document referrer, referring page, ref url
referring_domain: referrer domain, referer domain, initial referring domain
search_query: search, query, search term, search string, doc search, query string
utm_source: campaign source, source campaign, traffic source, source parameter, initial utm source, first utm source, last utm source, original source, attribution source, utmsource, utm s, acquisition source, latest source, utm source first, source utm, media source, signup source utm, context campaign source, marketing source
utm_medium: campaign medium, medium, medium parameter, initial utm medium, attribution medium, utmmedium, utm m, traffic medium, acquisition medium, medium utm, marketing medium, context campaign medium
utm_campaign: campaign, campaign name, campaign parameter, initial utm campaign, utm name, campaign utm, attribution campaign, utmcampaign, marketing campaign, campaign title, utm c, utm campaign name, campaign label, context campaign name, ad campaign, acquisition campaign
utm_term: campaign term, keyword, keywords, ^term, term parameter, initial utm term, utm keyword, search keyword, utmterm, term utm, campaign keyword, ad keyword, paid keyword, context campaign term
utm_content: campaign content, content parameter, initial utm content, utm ad, ad content, utmcontent, content utm, campaign ad content, context campaign content, campaign creative
utm_id: campaign id, utm campaign id
ad_group: ad group name, adgroup, ad set, adset, ad set name, adset name, ad group id, adset id, ad squad
ad: ad name, advertisement, creative, creative name, ad creative, creative id
keyword_match_type: match type, keyword type
lead_source: source of lead, lead origin, lead source name, original lead source, how did you hear about us, lead channel, contact source, source name, lead source detail, leadsource, lead gen source, hear about us, herkunft, lead herkunft, origine du prospect, origen del posible cliente, person source, lead source description
source: origin, origin source, source type, data source, source system, source channel, record source, quelle, fuente, fonte, bron, created via, original channel, creation source
channel: channel name, marketing channel, acquisition channel, sales channel, channel type, communication channel, via channel, created channel
device_screen: screen
impressions: impression, views impressions, impression count, num impressions
spend: cost spend, ad spend, amount spent, cost in local currency, total spend
conversions: conversion, conversion count, total conversions
clicks: ad clicks, swipes
ad_account_id: ad account, advertiser account id, advertiser account
~ device_type os_name 0.45, os_name os_version 0.35, device_type device_model 0.3, device_model device_name 0.4, device_brand device_manufacturer 0.6, device device_type 0.6, device device_model 0.5, device device_name 0.4, device device_id 0.4
~ app_version app_build 0.5, app_name app_id 0.5, user_agent browser 0.45, browser device_type 0.15, device_manufacturer vendor 0.2
~ utm_campaign utm_id 0.6, utm_source source 0.6, utm_source lead_source 0.4, lead_source source 0.7, utm_content ad 0.3, utm_medium channel 0.5, channel source 0.4, utm_content content 0.3, utm_term search_query 0.3, utm_source channel 0.25
~ page_url url 0.6, page_title title 0.3, referrer utm_source 0.15, device_type type 0.2, clicks click_count 0.7, device_token token 0.4, page_url website 0.2, anonymous_id user_id 0.4, os_version app_version 0.25, device_screen screen_resolution 0.4, device_type channel 0.2
`
