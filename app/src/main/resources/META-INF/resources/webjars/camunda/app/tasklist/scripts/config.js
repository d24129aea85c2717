export default {
  app: {
    name: 'Tâches',
    vendor: 'Sésame'
  },
  customScripts: ['../sesame'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'prend en charge la tâche choisie'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'va au premier filtre de la liste'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'va à la première tâche de la liste'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'va au premier champ du formulaire'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'ouvre la fenêtre de démarrage d’un processus'
    }
  },
  locales: {
    availableLocales: ['fr'],
    fallbackLocale: 'fr'
  }
};
