package fr.francesesame.foundation.taskforms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the page sends: everything typed so far, numbered by the page in the order it was typed. */
record Typed(long revision, @JsonProperty(required = true) Answers answers) {}
