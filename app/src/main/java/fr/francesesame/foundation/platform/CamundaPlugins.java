package fr.francesesame.foundation.platform;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Camunda takes people from our accounts and gives rights by group. */
@Configuration(proxyBeanMethods = false)
class CamundaPlugins {

    @Bean
    ProcessEnginePlugin ourAccounts(CamundaAccounts accounts) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setIdentityProviderSessionFactory(new AccountSessions(accounts));
                engine.setResourceAuthorizationProvider(new TaskAuthorizations());
                // whoever may work on a task may read what happened to it, its comments included
                engine.setEnableHistoricInstancePermissions(true);
            }
        };
    }

    private record AccountSessions(CamundaAccounts accounts) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new AccountIdentity(accounts);
        }
    }
}
