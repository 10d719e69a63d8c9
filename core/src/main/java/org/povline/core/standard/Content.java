package org.povline.core.standard;

/** What a standard says, in a form that its {@link Role} asks for. */
public sealed interface Content
        permits AssetRule,
                Authority,
                DisabilityRule,
                IncomeRule,
                LabourRule,
                MemberRule,
                Multiple,
                NeedsRule,
                Procedure,
                RateRule,
                Reference,
                Schedule,
                SpendingRule,
                Threshold {}
