/** Example ledgers, the generator that made them and can make more, and a test kit for hosts. All persons are fictional. */
module org.povline.datasets {
    requires transitive org.povline.core;
    requires static transitive org.assertj.core;
    requires static transitive org.jspecify;

    exports org.povline.datasets;
    exports org.povline.datasets.generator;
    exports org.povline.datasets.testkit;
}
