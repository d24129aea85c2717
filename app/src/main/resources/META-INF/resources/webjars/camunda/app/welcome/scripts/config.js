export default {
  app: {
    name: 'Accueil',
    vendor: 'Sésame'
  },
  customScripts: ['../sesame'],
  disableWelcomeMessage: true,
  locales: {
    availableLocales: ['fr'],
    fallbackLocale: 'fr'
  }
};
