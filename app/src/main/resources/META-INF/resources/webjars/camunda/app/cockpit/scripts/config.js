export default {
  app: {
    name: 'Cockpit',
    vendor: 'Sésame'
  },
  customScripts: ['../sesame', 'scripts/historique'],
  disableWelcomeMessage: true,
  locales: {
    availableLocales: ['fr'],
    fallbackLocale: 'fr'
  }
};
