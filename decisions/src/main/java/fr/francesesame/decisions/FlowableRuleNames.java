package fr.francesesame.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.flowable.dmn.api.DmnRepositoryService;

/** Reads the annotations from the deployed files, each table once: Flowable's own model of a table leaves them out. */
class FlowableRuleNames implements RuleNames {

    private final DmnRepositoryService repository;
    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    FlowableRuleNames(DmnRepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public String of(String table, String rule) {
        return names.computeIfAbsent(table, this::read).getOrDefault(rule, rule);
    }

    private Map<String, String> read(String table) {
        var decision = repository
                .createDecisionQuery()
                .decisionKey(table)
                .latestVersion()
                .singleResult();
        if (decision == null) {
            return Map.of();
        }
        try (var file = repository.getDmnResource(decision.getId())) {
            return annotations(XMLInputFactory.newFactory().createXMLStreamReader(file, "UTF-8"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A rule's description is the first thing within it. */
    private static Map<String, String> annotations(XMLStreamReader file) throws XMLStreamException {
        var found = new TreeMap<String, String>();
        var rule = "";
        while (file.hasNext()) {
            if (file.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (file.getLocalName().equals("description") && !rule.isEmpty()) {
                found.put(rule, file.getElementText().strip());
            }
            rule = file.getLocalName().equals("rule") ? file.getAttributeValue(null, "id") : "";
        }
        return found;
    }
}
