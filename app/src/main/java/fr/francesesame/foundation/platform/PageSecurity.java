package fr.francesesame.foundation.platform;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What a room adds to the security of the pages. */
public interface PageSecurity {

    void fit(HttpSecurity http) throws Exception;
}
