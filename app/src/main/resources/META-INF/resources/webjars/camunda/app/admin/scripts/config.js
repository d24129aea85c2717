export default {
  app: {
    name: 'Administration',
    vendor: 'Sésame'
  },
  customScripts: ['../sesame'],
  disableWelcomeMessage: true,
  locales: {
    availableLocales: ['fr'],
    fallbackLocale: 'fr'
  }
};
