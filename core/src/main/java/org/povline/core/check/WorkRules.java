package org.povline.core.check;

import static org.povline.core.check.Verdict.NOT_APPLICABLE;
import static org.povline.core.check.Verdict.SILENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.WorkPlace;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Employment;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;

/** The checks W01 to W26 of a person's insurances and work. */
final class WorkRules {
    private static final Count NOTHING = Count.of(0);
    private static final Count YEAR = Count.of(12);
    private static final Pattern NO_DISTRICT = Pattern.compile("自治区|小区|社区|园区|厂区|校区|景区|片区|特区|开发区|工业区");
    private static final Programme[] ASKED = {
        Programme.DIBAO, Programme.TEKUN, Programme.COMMERCIAL_MEDICAL, Programme.SERIOUS_ILLNESS_AID
    };

    private WorkRules() {}

    static Verdict uninsured(Subject s) {
        Programme programme = s.member().residentMedical();
        Fact<YesNo> resident = s.in(programme);
        Fact<YesNo> employee = s.in(Programme.EMPLOYEE_MEDICAL);
        if (Read.isBlank(resident) && Read.isBlank(employee)) {
            return s.blank(s.pathOf(programme), "which", "BLANK");
        }
        if (!resident.isKnown() || !employee.isKnown()) {
            return NOT_APPLICABLE;
        }
        return Read.isNo(resident) && Read.isNo(employee) ? s.found(s.pathOf(programme), "which", "NO") : SILENT;
    }

    static Verdict insuredTwice(Subject s) {
        Fact<YesNo> resident = s.in(s.member().residentMedical());
        Fact<YesNo> employee = s.in(Programme.EMPLOYEE_MEDICAL);
        if (!resident.isKnown() || !employee.isKnown()) {
            return NOT_APPLICABLE;
        }
        return Read.isYes(resident) && Read.isYes(employee) ? s.found(s.pathOf(Programme.EMPLOYEE_MEDICAL)) : SILENT;
    }

    static Verdict seriousIllness(Subject s) {
        Fact<YesNo> serious = s.in(Programme.SERIOUS_ILLNESS);
        if (Read.isBlank(serious)) {
            return s.blank(s.pathOf(Programme.SERIOUS_ILLNESS), "which", "BLANK");
        }
        if (!serious.isKnown() || !(s.isLifted() || s.isMonitored())) {
            return NOT_APPLICABLE;
        }
        return Read.isNo(serious) ? s.found(s.pathOf(Programme.SERIOUS_ILLNESS), "which", "NO") : SILENT;
    }

    static Verdict pension(Subject s) {
        Fact<YesNo> resident = s.in(Programme.RESIDENT_PENSION);
        Fact<YesNo> employee = s.in(Programme.EMPLOYEE_PENSION);
        if (s.age() < s.settings().value(CheckParameter.WORKING_AGE)) {
            return NOT_APPLICABLE;
        }
        if (Read.isBlank(resident) && Read.isBlank(employee)) {
            return s.blank(s.pathOf(Programme.RESIDENT_PENSION));
        }
        return resident.isKnown() || employee.isKnown() ? SILENT : NOT_APPLICABLE;
    }

    static Verdict aidWithoutInsurance(Subject s) {
        Programme programme = s.member().residentMedical();
        if (!s.in(programme).isKnown()
                || !s.in(Programme.EMPLOYEE_MEDICAL).isKnown()
                || !s.in(Programme.SERIOUS_ILLNESS_AID).isKnown()) {
            return NOT_APPLICABLE;
        }
        return Read.isNo(s.in(programme))
                        && Read.isNo(s.in(Programme.EMPLOYEE_MEDICAL))
                        && Read.isYes(s.in(Programme.SERIOUS_ILLNESS_AID))
                ? s.found(s.pathOf(Programme.SERIOUS_ILLNESS_AID))
                : SILENT;
    }

    static Verdict answersMissing(Subject s) {
        Verdict verdict = NOT_APPLICABLE;
        for (Programme programme : ASKED) {
            Fact<YesNo> answer = s.in(programme);
            verdict = verdict.or(
                    Read.isBlank(answer) ? s.blank(s.pathOf(programme), "which", programme) : answered(answer));
        }
        Fact<YesNo> putonghua = s.person().schooling().speaksPutonghua();
        verdict = verdict.or(
                Read.isBlank(putonghua)
                        ? s.blank("schooling.speaksPutonghua", "which", "PUTONGHUA")
                        : answered(putonghua));
        Fact<YesNo> abroad = s.person().work().situation().abroad();
        return verdict.or(
                Read.isBlank(abroad) ? s.blank("work.situation.abroad", "which", "ABROAD") : answered(abroad));
    }

    private static Verdict answered(Fact<YesNo> answer) {
        return answer.isKnown() ? SILENT : NOT_APPLICABLE;
    }

    static Verdict placeAndMonths(Subject s) {
        Work work = s.person().work();
        Count months = Read.value(work.monthsAway());
        boolean away = months != null && NOTHING.isBelow(months) == Truth.SATISFIED;
        boolean none = months != null && months.isAtMost(NOTHING) == Truth.SATISFIED;
        if (work.place().isKnown() && (none || Read.isBlank(work.monthsAway()))) {
            return none
                    ? s.found("work.monthsAway", "which", "NO_MONTHS")
                    : s.blank("work.monthsAway", "which", "NO_MONTHS");
        }
        if (away && Read.isBlank(work.place())) {
            return s.blank("work.place", "which", "NO_PLACE");
        }
        return months == null ? NOT_APPLICABLE : SILENT;
    }

    static Verdict monthsOfAYear(Subject s) {
        Count months = Read.value(s.person().work().monthsAway());
        if (months == null) {
            return NOT_APPLICABLE;
        }
        return Read.exceeds(months, YEAR) ? s.found("work.monthsAway") : SILENT;
    }

    static Verdict placeToTheCounty(Subject s) {
        return jobs(s, WorkRules::placeOf);
    }

    private static Verdict placeOf(Subject s, int at, Employment job) {
        if (Read.isBlank(job.place())) {
            return s.blank(path(at, "place"), "which", "BLANK");
        }
        String place = Read.value(job.place());
        return place == null
                ? NOT_APPLICABLE
                : isToTheCounty(place) ? SILENT : s.found(path(at, "place"), "which", "SHORT");
    }

    /** A county, district or banner stands in the place, or a city below another one; an estate or a zone is neither. */
    static boolean isToTheCounty(String place) {
        String below = NO_DISTRICT.matcher(place).replaceAll("");
        return below.indexOf('县') >= 0
                || below.indexOf('区') >= 0
                || below.indexOf('旗') >= 0
                || below.indexOf('市') != below.lastIndexOf('市');
    }

    static Verdict jobComplete(Subject s) {
        return jobs(s, WorkRules::completeOf);
    }

    private static Verdict completeOf(Subject s, int at, Employment job) {
        String missing = Read.isBlank(job.monthlyPay())
                ? "monthlyPay"
                : Read.isBlank(job.employer())
                        ? "employer"
                        : Read.isBlank(job.industry())
                                ? "industry"
                                : Read.isBlank(job.channel())
                                        ? "channel"
                                        : Read.isBlank(job.pointToPoint()) ? "pointToPoint" : "";
        return missing.isEmpty() ? SILENT : s.blank(path(at, missing), "which", constant(missing));
    }

    /** {@code monthlyPay} as {@code MONTHLY_PAY}, which has words. */
    private static String constant(String property) {
        StringBuilder constant = new StringBuilder();
        property.chars()
                .forEach(sign -> constant.append(Character.isUpperCase(sign) ? "_" : "")
                        .append((char) Character.toUpperCase(sign)));
        return constant.toString();
    }

    static Verdict pay(Subject s) {
        return jobs(s, WorkRules::payOf);
    }

    private static Verdict payOf(Subject s, int at, Employment job) {
        CheckSettings settings = s.settings();
        Amount pay = Read.value(job.monthlyPay());
        if (pay == null) {
            return NOT_APPLICABLE;
        }
        if (Read.exceeds(pay, settings.yuan(CheckParameter.MONTHLY_PAY_MOST))) {
            return s.found(path(at, "monthlyPay"), "which", "HIGH");
        }
        if (Read.isBelow(pay, settings.yuan(CheckParameter.MONTHLY_PAY_LEAST))) {
            return s.found(path(at, "monthlyPay"), "which", "LOW");
        }
        return Read.isBelow(pay, settings.yuan(CheckParameter.MONTHLY_PAY_LOW))
                ? s.lead(Severity.INFO, path(at, "monthlyPay"), "which", "LEAD")
                : SILENT;
    }

    static Verdict childAtWork(Subject s) {
        return jobs(s, WorkRules::ageAt);
    }

    private static Verdict ageAt(Subject s, int at, Employment job) {
        LocalDate born = Read.value(s.person().identity().birthDate());
        LocalDate start = Read.value(job.start());
        if (born == null || start == null) {
            return NOT_APPLICABLE;
        }
        int age = Member.years(born, start);
        return age < s.settings().value(CheckParameter.WORKING_AGE) ? s.found(path(at, "start"), "age", age) : SILENT;
    }

    static Verdict pupilAtWork(Subject s) {
        SchoolStatus status = s.member().attending();
        if (status == null) {
            return NOT_APPLICABLE;
        }
        boolean works =
                s.member().works() || Read.isYes(s.person().work().situation().plansToGoOut());
        return works && s.member().isAtSchool() ? s.found("schooling.attending", "seen", status) : SILENT;
    }

    static Verdict incapableAtWork(Subject s) {
        LabourCapacity capacity = s.member().capacity();
        if (capacity == null) {
            return NOT_APPLICABLE;
        }
        return !s.member().isAble() && s.member().works() ? s.found("work.capacity", "seen", capacity) : SILENT;
    }

    static Verdict tekunAway(Subject s) {
        if (!s.in(Programme.TEKUN).isKnown()) {
            return NOT_APPLICABLE;
        }
        return Read.isYes(s.in(Programme.TEKUN)) && s.member().works() ? s.found(s.pathOf(Programme.TEKUN)) : SILENT;
    }

    static Verdict jobsOverlap(Subject s) {
        List<Employment> jobs = Read.value(s.person().work().jobs());
        if (jobs == null || jobs.size() < 2) {
            return NOT_APPLICABLE;
        }
        for (int i = 0; i < jobs.size(); i++) {
            for (int j = 0; j < jobs.size(); j++) {
                if (i != j && startsWithin(jobs.get(j), jobs.get(i), i, j)) {
                    return s.found(path(j, "start"), "other", path(i, "end"));
                }
            }
        }
        return SILENT;
    }

    private static boolean startsWithin(Employment later, Employment earlier, int i, int j) {
        LocalDate start = Read.value(earlier.start());
        LocalDate next = Read.value(later.start());
        LocalDate end = Read.value(earlier.end());
        if (start == null || next == null || end == null) {
            return false;
        }
        boolean after = next.isAfter(start) || (next.isEqual(start) && j > i);
        return after && next.isBefore(end);
    }

    static Verdict jobStart(Subject s) {
        return jobs(s, WorkRules::startOf);
    }

    private static Verdict startOf(Subject s, int at, Employment job) {
        return Read.isBlank(job.start())
                ? s.blank(path(at, "start"))
                : job.start().isKnown() ? SILENT : NOT_APPLICABLE;
    }

    static Verdict jobEnd(Subject s) {
        Fact<YesNo> working = s.person().work().situation().working();
        if (!Read.isNo(working)) {
            return working.isKnown() ? SILENT : NOT_APPLICABLE;
        }
        return jobs(s, WorkRules::endOf);
    }

    private static Verdict endOf(Subject s, int at, Employment job) {
        LocalDate end = Read.value(job.end());
        if (Read.isBlank(job.end())) {
            return s.blank(path(at, "end"), "which", "BLANK");
        }
        return end != null && end.isAfter(s.asOf()) ? s.found(path(at, "end"), "which", "FUTURE") : SILENT;
    }

    static Verdict longAway(Subject s) {
        return jobs(s, WorkRules::sinceOf);
    }

    private static Verdict sinceOf(Subject s, int at, Employment job) {
        LocalDate start = Read.value(job.start());
        if (start == null) {
            return NOT_APPLICABLE;
        }
        return start.getYear() <= s.settings().value(CheckParameter.OUT_SINCE_YEAR) && Read.isBlank(job.end())
                ? s.blank(path(at, "end"), "since", start.getYear())
                : SILENT;
    }

    static Verdict channelOutside(Subject s) {
        return jobs(s, WorkRules::channelOf);
    }

    private static Verdict channelOf(Subject s, int at, Employment job) {
        WorkPlace place = Read.value(s.person().work().place());
        String channel = Read.value(job.channel());
        if (place == null || channel == null) {
            return NOT_APPLICABLE;
        }
        boolean outside = place == WorkPlace.IN_PROVINCE || place == WorkPlace.OUTSIDE_PROVINCE;
        return outside && (channel.contains("公益性岗位") || channel.contains("帮扶车间"))
                ? s.found(path(at, "channel"))
                : SILENT;
    }

    static Verdict publicPost(Subject s) {
        Fact<YesNo> post = s.person().work().publicPost();
        LabourCapacity capacity = s.member().capacity();
        if (!post.isKnown() || (s.age() < 0 && capacity == null)) {
            return NOT_APPLICABLE;
        }
        if (!Read.isYes(post)) {
            return SILENT;
        }
        boolean tooOld = s.age() >= s.settings().value(CheckParameter.PUBLIC_POST_END_AGE);
        boolean tooYoung = s.age() >= 0 && s.age() < s.settings().value(CheckParameter.WORKING_AGE);
        if (tooOld || tooYoung) {
            return s.found("work.publicPost", "which", "AGE");
        }
        return capacity == LabourCapacity.NONE || capacity == LabourCapacity.LOST
                ? s.found("work.publicPost", "which", "CAPACITY")
                : SILENT;
    }

    static Verdict publicPostMonths(Subject s) {
        Work work = s.person().work();
        Count months = Read.value(work.publicPostMonths());
        boolean some = months != null && NOTHING.isBelow(months) == Truth.SATISFIED;
        if (Read.isYes(work.publicPost()) && Read.isBlank(work.publicPostMonths())) {
            return s.blank("work.publicPostMonths", "which", "NO_MONTHS");
        }
        if (months == null || !work.publicPost().isKnown()) {
            return some && Read.isBlank(work.publicPost())
                    ? s.blank("work.publicPost", "which", "NO_POST")
                    : NOT_APPLICABLE;
        }
        return some == Read.isYes(work.publicPost()) ? SILENT : s.found("work.publicPostMonths", "which", "DISAGREE");
    }

    static Verdict publicPosts(Subject s) {
        int posts = 0;
        boolean known = false;
        for (Member member : s.members()) {
            known |= member.person().work().publicPost().isKnown();
            posts += Read.isYes(member.person().work().publicPost()) ? 1 : 0;
        }
        if (!known) {
            return NOT_APPLICABLE;
        }
        return posts >= s.settings().value(CheckParameter.PUBLIC_POSTS_TOO_MANY)
                ? s.found("members", "posts", posts)
                : SILENT;
    }

    static Verdict jobService(Subject s) {
        Fact<YesNo> plans = s.person().work().situation().plansToGoOut();
        Fact<YesNo> service = s.person().work().situation().needsJobService();
        if (!Read.isYes(plans)) {
            return plans.isKnown() ? SILENT : NOT_APPLICABLE;
        }
        if (Read.isBlank(service)) {
            return s.blank("work.situation.needsJobService");
        }
        return !service.isKnown()
                ? NOT_APPLICABLE
                : Read.isNo(service) ? s.found("work.situation.needsJobService") : SILENT;
    }

    static Verdict yulu(Subject s) {
        SchoolStatus status = s.member().attending();
        Fact<YesNo> yulu = s.in(Programme.YULU);
        if (status == null || !yulu.isKnown()) {
            return NOT_APPLICABLE;
        }
        boolean vocational = PersonRules.isVocational(status);
        if (Read.isYes(yulu) && !vocational) {
            return s.found(s.pathOf(Programme.YULU), "which", "NOT_VOCATIONAL");
        }
        return vocational && s.isMonitored() && Read.isNo(yulu)
                ? s.found(s.pathOf(Programme.YULU), "which", "WITHOUT")
                : SILENT;
    }

    static Verdict onePhoneTwoPlaces(Subject s) {
        List<Member> members = s.members();
        Map<String, Integer> firstWith = new HashMap<>();
        int placed = 0;
        for (int i = 0; i < members.size(); i++) {
            String phone = Read.value(members.get(i).person().identity().phone());
            String place = workPlace(members.get(i));
            if (phone != null && place != null) {
                placed++;
                Integer first = firstWith.putIfAbsent(phone, i);
                if (first != null && !place.equals(workPlace(members.get(first)))) {
                    return s.found(phoneOf(i), "other", phoneOf(first));
                }
            }
        }
        return placed > 1 ? SILENT : NOT_APPLICABLE;
    }

    private static String phoneOf(int member) {
        return "members[" + member + "].identity.phone";
    }

    /** Where the member's last listed job is. */
    private static @Nullable String workPlace(Member member) {
        List<Employment> jobs = Read.value(member.person().work().jobs());
        return jobs == null || jobs.isEmpty()
                ? null
                : Read.value(jobs.get(jobs.size() - 1).place());
    }

    private static String path(int job, String part) {
        return "work.jobs[" + job + "]." + part;
    }

    /** What a check asks of each job; it holds nothing, so that a silent check makes nothing. */
    private interface JobRule {
        Verdict check(Subject s, int at, Employment job);
    }

    /** Every job alike: fired if one is, not applicable if all are. */
    private static Verdict jobs(Subject s, JobRule rule) {
        List<Employment> jobs = Read.value(s.person().work().jobs());
        Verdict worst = NOT_APPLICABLE;
        if (jobs == null) {
            return worst;
        }
        for (int i = 0; i < jobs.size(); i++) {
            Verdict verdict = rule.check(s, i, jobs.get(i));
            worst = verdict == Verdict.FIRED || worst == Verdict.FIRED
                    ? Verdict.FIRED
                    : verdict == SILENT ? SILENT : worst;
        }
        return worst;
    }
}
