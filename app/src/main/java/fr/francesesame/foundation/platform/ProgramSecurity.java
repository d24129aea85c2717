package fr.francesesame.foundation.platform;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What a room adds to the security of the programs' interface. */
public interface ProgramSecurity {

    void fit(HttpSecurity http) throws Exception;
}
