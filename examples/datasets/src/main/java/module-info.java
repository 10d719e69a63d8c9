/** Example ledgers, the generator that made them and can make more, and a test kit for hosts. All persons are fictional. */
module org.povline.datasets {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive org.povline.core;
    requires static transitive org.assertj.core;
    requires static transitive org.jspecify;

    exports org.povline.datasets;
    exports org.povline.datasets.generator;
    exports org.povline.datasets.testkit;
}
