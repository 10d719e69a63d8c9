package org.povline.core.registry;

/** What a work team counts besides visits. */
public enum WorkKind {
    /** 民情日记, 篇. */
    DIARIES,
    /** 群众会, 次. */
    MEETINGS,
    /** 便民服务, 人次. */
    SERVICES,
    /** 便民联系卡, 张. */
    CONTACT_CARDS,
    /** 宣传资料, 份. */
    LEAFLETS,
    /** 化解矛盾纠纷, 起. */
    DISPUTES_SETTLED,
    /** 协调项目, 个. */
    PROJECTS,
    /** 办实事, 起. */
    GOOD_DEEDS
}
