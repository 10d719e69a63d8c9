import org.povline.core.constraint.FactValueExtractor;

/** The domain model of rural poverty-alleviation data, its checks and rules, and its documents. */
module org.povline.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires de.siegmar.fastcsv;
    requires transitive jakarta.validation;
    requires java.xml;
    requires static org.dhatim.fastexcel;
    requires static org.hibernate.validator;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports org.povline.core.area;
    exports org.povline.core.check;
    exports org.povline.core.code;
    exports org.povline.core.constraint;
    exports org.povline.core.eligibility;
    exports org.povline.core.finding;
    exports org.povline.core.identity;
    exports org.povline.core.income;
    exports org.povline.core.ledger;
    exports org.povline.core.privacy;
    exports org.povline.core.quantity;
    exports org.povline.core.registry;
    exports org.povline.core.repair;
    exports org.povline.core.replay;
    exports org.povline.core.standard;

    provides jakarta.validation.valueextraction.ValueExtractor with
            FactValueExtractor;
}
