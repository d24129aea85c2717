/**
 * The forms that tasks are worked on with in Tasklist: questions, what is typed while it is typed, what makes an entry wrong. Each
 * room brings the forms of its own tasks.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.audit",
            "foundation.platform",
            "foundation.posts",
            "foundation.uploads"
        })
@NullMarked
package fr.francesesame.foundation.taskforms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
