<#-- What NOTICE says; the build fills it in from the jar's dependencies (app/pom.xml). -->
Sésame
Copyright © 2026 the contributors to Sésame
Licensed under the EUPL, version 1.2: see LICENSE.

The jar bears these works of others, each under its own licence. Where several are named, either all apply to parts
of it or the recipient may choose; its own files say which. This list is written by ./mvnw verify.

Fonts (app/src/main/resources/fonts): Noto Sans and Noto Sans Arabic, © Google LLC — OFL-1.1
PostgreSQL, in the archives of io.zonky.test.postgres: © The PostgreSQL Global Development Group, The Regents of the
University of California — PostgreSQL
Script and style within org.webjars*: Bootstrap and Bootstrap Icons (MIT), htmx (0BSD)

<#list dependencyMap as e>
${e.getKey().groupId}:${e.getKey().artifactId}:${e.getKey().version} — ${e.getValue()?join(", ")}
</#list>
