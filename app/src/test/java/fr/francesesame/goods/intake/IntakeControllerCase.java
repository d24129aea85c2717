package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The intake with its doors and pages, and who comes to them. */
@SpringBootTest(classes = IntakeControllerCase.DoorSlice.class)
@AutoConfigureMockMvc
abstract class IntakeControllerCase {

    static final AtomicInteger NUMBER = new AtomicInteger();
    static final RequestPostProcessor TRACES = user("traces")
            .authorities(new SimpleGrantedAuthority("ROLE_MACHINE"), new SimpleGrantedAuthority("SCOPE_ched"));
    static final RequestPostProcessor INSPECTOR = user("sivepphyto01").roles("INSPECTOR");
    static final RequestPostProcessor SUPERVISOR = user("superviseur01").roles("SUPERVISOR");

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    static ChedXml message() {
        return ChedXml.of("CHEDPP.FR.2026.%07d".formatted(NUMBER.incrementAndGet()), "1", "2026-11-20T08:00:00Z");
    }

    String quarantined(String message) throws Exception {
        var answer = send(message, TRACES)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String id = JsonPath.read(answer, "$.quarantineId");
        assertThat(id).isNotBlank();
        return id;
    }

    ResultActions replay(String page, String message) throws Exception {
        return http.perform(post(page + "/rejeu").with(INSPECTOR).with(csrf()).param("message", message));
    }

    ResultActions send(String message, RequestPostProcessor sender) throws Exception {
        return http.perform(post("/api/v1/ched")
                .with(sender)
                .with(csrf())
                .contentType(MediaType.APPLICATION_XML)
                .accept(MediaType.ALL)
                .content(message.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The intake with its doors and pages, in a bare layout: what the other rooms show around them is not their matter. No configuration by
     * name, so that no scan of the application finds it, and nothing is added to it.
     */
    @Import(IntakeSlice.Rooms.class)
    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class DoorSlice {

        @Bean
        ClassLoaderTemplateResolver bareLayout() {
            var resolver = new ClassLoaderTemplateResolver();
            resolver.setPrefix("bare/");
            resolver.setSuffix(".html");
            resolver.setCharacterEncoding("UTF-8");
            resolver.setCheckExistence(true);
            resolver.setOrder(0);
            return resolver;
        }
    }
}
