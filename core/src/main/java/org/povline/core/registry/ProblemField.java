package org.povline.core.registry;

/** The fields that a village report sorts its problems by. */
public enum ProblemField {
    /** 组织建设. */
    ORGANISATION,
    /** 经济发展. */
    ECONOMY,
    /** 社会管理. */
    SOCIETY,
    /** 精准扶贫工作. */
    POVERTY_WORK
}
