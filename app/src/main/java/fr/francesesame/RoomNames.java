package fr.francesesame;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.util.ClassUtils;

/** Two rooms may use the same word for a class; only the delegates keep their short names, since diagrams call them by it. */
class RoomNames extends FullyQualifiedAnnotationBeanNameGenerator {

    @Override
    protected String buildDefaultBeanName(BeanDefinition definition) {
        var name = super.buildDefaultBeanName(definition);
        return name.startsWith("fr.francesesame.processes.")
                ? java.beans.Introspector.decapitalize(ClassUtils.getShortName(name))
                : name;
    }
}
