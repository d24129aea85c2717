package fr.francesesame.people.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/** Everybody who may ask for tokens: services of the settings, and machine accounts. */
@Component
@Primary
class Clients implements RegisteredClientRepository {

    private final ServiceClients services;
    private final MachineClients machines;

    Clients(ServiceClients services, MachineClients machines) {
        this.services = services;
        this.machines = machines;
    }

    /** Only ever a secret hashed anew; those of services are settings, hashed at each start. */
    @Override
    public void save(RegisteredClient client) {
        machines.save(client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        var service = services.find(id);
        return service == null ? machines.findById(id) : service;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        var service = services.find(clientId);
        return service == null ? machines.findByClientId(clientId) : service;
    }
}
