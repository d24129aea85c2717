package fr.francesesame.goods.consignments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Certificates and timeline details as they stand in jsonb columns. */
@Component
class CertificateJson {

    private final ObjectMapper json;

    CertificateJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Certificate certificate(String text) {
        try {
            return json.readValue(text, Certificate.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    <T> List<T> list(String text, Class<T> element) {
        try {
            return json.readerForListOf(element).readValue(text);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
