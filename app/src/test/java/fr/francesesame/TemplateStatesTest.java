package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.francesesame.PageModels.Page;
import io.github.wimdeblauwe.htmx.spring.boot.thymeleaf.HtmxDialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.expression.DefaultWebSecurityExpressionHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.extras.springsecurity6.dialect.SpringSecurityDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Every page is rendered in the states that its model knows, as the types of the model tell them: each constant, lists empty and full, what
 * may be absent absent. A branch that fails in one of them fails here and not on somebody's screen.
 */
class TemplateStatesTest {

    private static final int STATES = 40;
    private static final List<String> ROLES =
            List.of("OPERATOR", "INSPECTOR", "SUPERVISOR", "ADMINISTRATOR", "ANALYST", "STATISTICS");
    private static final Pattern BEAN = Pattern.compile("@([a-z]\\w*)\\.");
    private static final ResourceBundleMessageSource SENTENCES = sentences();
    private static final GenericWebApplicationContext CONTEXT =
            new GenericWebApplicationContext(new MockServletContext());
    private static final ThymeleafViewResolver VIEWS = new ThymeleafViewResolver();

    @BeforeAll
    static void engine() throws IOException {
        Stream.of("org.thymeleaf", "org.springframework")
                .forEach(noise -> ((Logger) LoggerFactory.getLogger(noise)).setLevel(Level.OFF));
        var engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(false);
        engine.addTemplateResolver(templates(".html", TemplateMode.HTML));
        engine.addTemplateResolver(texts());
        engine.setTemplateEngineMessageSource(SENTENCES);
        engine.addDialect(new HtmxDialect(new com.fasterxml.jackson.databind.ObjectMapper()));
        engine.addDialect(new SpringSecurityDialect());
        beans().forEach(CONTEXT.getBeanFactory()::registerSingleton);
        CONTEXT.getBeanFactory().registerSingleton("handler", new DefaultWebSecurityExpressionHandler());
        CONTEXT.getBeanFactory().registerSingleton("messageSource", SENTENCES);
        CONTEXT.refresh();
        CONTEXT.getServletContext().setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, CONTEXT);
        engine.setMessageSource(SENTENCES);
        VIEWS.setApplicationContext(CONTEXT);
        VIEWS.setTemplateEngine(engine);
    }

    @AfterAll
    static void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        CONTEXT.close();
    }

    private static ClassLoaderTemplateResolver templates(String suffix, TemplateMode mode) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(suffix);
        templates.setTemplateMode(mode);
        templates.setCharacterEncoding("UTF-8");
        return templates;
    }

    /** The plain sides of mails, which are asked for before anything of that name with another ending is. */
    private static ClassLoaderTemplateResolver texts() {
        var texts = templates("", TemplateMode.TEXT);
        texts.setResolvablePatterns(Set.of("*.txt"));
        texts.setOrder(0);
        return texts;
    }

    /** Pages, and the plain side of those that are mails. */
    static List<Page> pages() throws IOException {
        return PageModels.read(Path.of("src/main/java"), names()).stream()
                .flatMap(page -> isMail(page)
                        ? Stream.of(page, new Page(page.view() + ".txt", page.shownBy(), page.attributes()))
                        : Stream.of(page))
                .toList();
    }

    private static boolean isMail(Page page) {
        return new ClassPathResource("templates/" + page.view() + ".txt").exists();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWholeInEveryStateOfItsModel(Page page) {
        var faults = new TreeMap<String, Integer>();
        for (var seed = 0; seed < STATES; seed++) {
            var fault = fault(page, seed);
            if (fault != null) {
                faults.putIfAbsent(fault, seed);
            }
        }
        assertThat(faults)
                .as("faults of %s, each with the seed of its model", page)
                .isEmpty();
    }

    /** A template that no method shows and no other one contains would never be looked at. */
    @Test
    void everyTemplateIsReached() throws IOException {
        var reached = pages().stream()
                .map(page -> page.view().replaceAll(" *::.*", ""))
                .collect(Collectors.toSet());
        var texts = new HashMap<String, String>();
        for (var name : names()) {
            texts.put(name, text(name));
        }
        assertThat(names())
                .filteredOn(name -> !name.startsWith("error/"))
                .filteredOn(name -> !reached.contains(name))
                .allMatch(name -> texts.values().stream()
                        .anyMatch(text -> text.contains("~{" + name + " ") || text.contains("~{" + name + "}")));
    }

    /** What is said of the fault in this state; null where there is none. */
    private static String fault(Page page, int seed) {
        var samples = new Samples(seed, SENTENCES);
        Map<String, Object> model = new HashMap<>();
        page.attributes().forEach((name, shape) -> model.put(name, samples.any(shape)));
        model.replace("parts", Map.of()); // of other rooms, each a template of its own
        model.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .toList()
                .forEach(entry -> model.put(
                        BindingResult.MODEL_KEY_PREFIX + entry.getKey(),
                        new BeanPropertyBindingResult(entry.getValue(), entry.getKey())));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken("importateur01", "", "ROLE_" + ROLES.get(seed % ROLES.size())));
        try {
            var request = new MockHttpServletRequest(CONTEXT.getServletContext());
            request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, CONTEXT);
            var response = new MockHttpServletResponse();
            VIEWS.resolveViewName(page.view(), Locale.FRENCH).render(model, request, response);
            return null;
        } catch (Exception fault) {
            return Stream.iterate((Throwable) fault, cause -> cause != null, Throwable::getCause)
                    .map(Throwable::getMessage)
                    .filter(message -> message != null)
                    .map(message -> message.replaceAll("\\s+", " "))
                    .distinct()
                    .collect(Collectors.joining(" / "));
        }
    }

    /** What templates ask beans for. */
    private static Map<String, Object> beans() throws IOException {
        var asked = new java.util.HashSet<String>();
        for (var name : names()) {
            BEAN.matcher(text(name)).results().map(found -> found.group(1)).forEach(asked::add);
        }
        var components = new ClassPathScanningCandidateComponentProvider(false);
        components.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        var samples = new Samples(1, SENTENCES);
        return components.findCandidateComponents("fr.francesesame").stream()
                .filter(found -> asked.contains(name(found)))
                .collect(Collectors.toMap(TemplateStatesTest::name, found -> samples.any(Shape.of(type(found)))));
    }

    private static String name(BeanDefinition found) {
        var given = type(found).getAnnotation(Component.class);
        return given != null && !given.value().isEmpty()
                ? given.value()
                : java.beans.Introspector.decapitalize(type(found).getSimpleName());
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(
                String.valueOf(found.getBeanClassName()), TemplateStatesTest.class.getClassLoader());
    }

    private static Set<String> names() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html"))
                .map(TemplateStatesTest::name)
                .collect(Collectors.toSet());
    }

    private static String name(org.springframework.core.io.Resource template) {
        try {
            return template.getURL().toString().replaceAll(".*/templates/(.*)\\.html", "$1");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("templates/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
    }

    private static ResourceBundleMessageSource sentences() {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setUseCodeAsDefaultMessage(true);
        try {
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties"))
                    .map(file -> "messages/" + file.getFilename().replace(".properties", ""))
                    .forEach(source::addBasenames);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return source;
    }
}
