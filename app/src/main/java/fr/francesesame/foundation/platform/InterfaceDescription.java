package fr.francesesame.foundation.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.AntPathMatcher;

/** What the description of the programs' interface says of who may call: tokens, and the scope that a partner's door asks for. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String TOKENS = "oauth2";

    private final AntPathMatcher paths = new AntPathMatcher();

    @Bean
    OpenAPI description(MessageSource sentences) {
        var scopes = new Scopes();
        Arrays.stream(MachineScope.values())
                .forEach(scope -> scopes.addString(
                        scope.scope(), sentences.getMessage("platform.scope." + scope.scope(), null, Locale.FRENCH)));
        var flow = new OAuthFlow().tokenUrl("/oauth2/token").scopes(scopes);
        var scheme =
                new SecurityScheme().type(SecurityScheme.Type.OAUTH2).flows(new OAuthFlows().clientCredentials(flow));
        return new OpenAPI()
                .components(new Components().addSecuritySchemes(TOKENS, scheme))
                .addServersItem(new Server().url("/"));
    }

    @Bean
    OpenApiCustomizer scopesOfDoors() {
        return api -> api.getPaths().forEach((path, item) -> Arrays.stream(MachineScope.values())
                .filter(scope -> paths.match(scope.path(), path))
                .forEach(scope -> demand(item, scope)));
    }

    private static void demand(PathItem item, MachineScope scope) {
        item.readOperations()
                .forEach(operation ->
                        operation.security(List.of(new SecurityRequirement().addList(TOKENS, scope.scope()))));
    }
}
