// Loaded before the program: writes what the process has used to the file METER when it ends.
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const use = { cpu_ms: (user + system) / 1000, rss_mb: process.resourceUsage().maxRSS / 1024 }
  writeFileSync(process.env.METER, JSON.stringify(use))
})
