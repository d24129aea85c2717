export default {
  app: {
    name: 'Cockpit',
    vendor: 'Sésame'
  },
  customScripts: ['../sesame'],
  disableWelcomeMessage: true,
  locales: {
    availableLocales: ['fr'],
    fallbackLocale: 'fr'
  }
};
