import { chromium, firefox, type BrowserContext } from '@playwright/test'

export type Moteur = 'chromium' | 'firefox'

const EN_FRANCAIS = { locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1280, height: 900 } } as const

/**
 * Un vrai profil sur disque, rouvrable : ce que garde le navigateur d'une aidante. Firefox passe par BiDi (canal moz-firefox),
 * qui ne rend pas les téléchargements ; Chromium en racine refuse son bac à sable.
 */
export function ouvrirProfil(moteur: Moteur, dossier: string): Promise<BrowserContext> {
  if (moteur === 'firefox') {
    return firefox.launchPersistentContext(dossier, {
      ...EN_FRANCAIS,
      channel: 'moz-firefox',
      // Ouvert par-dessus la page, le panneau des téléchargements garde le clavier : personne ici ne le referme.
      firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
      executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    })
  }
  return chromium.launchPersistentContext(dossier, {
    ...EN_FRANCAIS,
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
    acceptDownloads: true,
  })
}
