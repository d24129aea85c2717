package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What one page tells the next waits in the session, which is kept in the database: what cannot be kept there is left out, so
 * that nobody who has done something is answered with a fault. In tests it is one.
 */
@Component("flashMapManager")
class LastingFlash extends SessionFlashMapManager {

    private static final Logger LOG = LoggerFactory.getLogger(LastingFlash.class);

    @Override
    protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
        flashMaps.forEach(flash -> flash.entrySet().removeIf(told -> !isLasting(told.getKey(), told.getValue())));
        super.updateFlashMaps(flashMaps, request, response);
    }

    private static boolean isLasting(String name, @Nullable Object value) {
        try (var nowhere = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            nowhere.writeObject(value);
            return true;
        } catch (IOException unkept) {
            LOG.error("A flash attribute cannot be kept: {}", name, unkept);
            assert value == null : "not serializable: " + name;
            return false;
        }
    }
}
