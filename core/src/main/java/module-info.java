import org.povline.core.constraint.FactValueExtractor;

/** The domain model of rural poverty-alleviation data, its checks and rules, and its documents. */
module org.povline.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.povline.core.area;
    exports org.povline.core.code;
    exports org.povline.core.constraint;
    exports org.povline.core.finding;
    exports org.povline.core.identity;
    exports org.povline.core.privacy;
    exports org.povline.core.quantity;

    provides jakarta.validation.valueextraction.ValueExtractor with
            FactValueExtractor;
}
