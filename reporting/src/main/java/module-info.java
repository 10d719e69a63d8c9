/** Report documents, the sections of a village report, and their rendering. */
module org.povline.reporting {
    requires transitive org.povline.core;
    requires org.povline.statistics;
    requires static transitive org.jspecify;

    exports org.povline.reporting.document;
    exports org.povline.reporting.render;
    exports org.povline.reporting.section;
}
