/** Statistics over rural poverty-alleviation data: every number keeps its definition and its denominator. */
module org.povline.statistics {
    requires transitive org.povline.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires org.apache.commons.numbers.gamma;

    exports org.povline.statistics.coverage;
    exports org.povline.statistics.deprivation;
    exports org.povline.statistics.distribution;
    exports org.povline.statistics.income;
    exports org.povline.statistics.inequality;
    exports org.povline.statistics.population;
    exports org.povline.statistics.poverty;
}
