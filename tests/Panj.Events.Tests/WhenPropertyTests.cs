using FsCheck;
using FsCheck.Fluent;

namespace Panj.Events.Tests;

public sealed class WhenPropertyTests
{
    private static readonly Gen<string> Points =
        from year in Gen.Choose(1, 9000)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from season in Gen.Choose(21, 41)
        from doubt in Gen.Elements("", "", "~", "?", "%")
        from form in Gen.Choose(0, 8)
        select Form(form, year, month, day, season) + doubt;

    private static readonly Arbitrary<When> Whens = Arb.From(
        from a in Points
        from b in Points
        from form in Gen.Elements("{0}", "{0}", "{0}/{1}", "../{0}", "{0}/..", "[{0}..{1}]", "{{{0}..{1}}}", "[..{0}]", "{{{0}..}}")
        let text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, a, b)
        select When.TryParse(text, out var when) ? when : WhenTests.Read(a));

    [Fact]
    public void Every_time_reads_back_the_same() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, when =>
        When.TryParse(when.Edtf, out var again) && again == when && again.Edtf == when.Edtf));

    [Fact]
    public void The_last_day_is_never_before_the_first() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, when =>
        when.Earliest is not { } first || when.Latest is not { } last || first <= last));

    [Fact]
    public void Overlapping_is_mutual_and_what_meets_intersects() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, Whens, (a, b) =>
        a.Overlaps(b) == b.Overlaps(a) && a.Overlaps(b) == a.Intersect(b).HasValue));

    [Fact]
    public void What_is_shared_lies_in_both() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, Whens, (a, b) =>
        a.Intersect(b) is not { } shared || !a.IsYearKnown || !b.IsYearKnown || (a.Contains(shared) && b.Contains(shared))));

    [Fact]
    public void Cover_holds_both_and_is_mutual() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, Whens, (a, b) =>
        a.Cover(b) is not { } cover ? b.Cover(a) is null : cover.Contains(a) && cover.Contains(b) && b.Cover(a) is { } back && back.Contains(a) && back.Contains(b)));

    [Fact]
    public void What_is_before_does_not_overlap() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, Whens, (a, b) =>
        !a.IsBefore(b) || (!a.Overlaps(b) && !b.IsBefore(a) && a < b)));

    [Fact]
    public void Order_is_total() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, Whens, (a, b) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == (a == b)));

    [Fact]
    public void Order_is_transitive() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, Whens, Whens, (a, b, c) =>
        a > b || b > c || a <= c));

    [Fact]
    public void A_year_put_in_is_known() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, when =>
        when.WithYear(2021).IsYearKnown && when.WithYear(2021).Overlaps(when)));

    [Fact]
    public void Words_never_fail() => Check.QuickThrowOnFailure(Prop.ForAll(Whens, when => WhenWords.Of(when).Length > 0));

    [Fact]
    public void Any_text_is_read_or_refused() => Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        !When.TryParse(text, out var when) || When.TryParse(when.Edtf, out _)));

    private static string Form(int form, int year, int month, int day, int season) => form switch
    {
        0 => $"{year:0000}-{month:00}-{day:00}",
        1 => $"{year:0000}-{month:00}",
        2 => $"{year:0000}",
        3 => $"{year:0000}-{season}",
        4 => $"{1 + (year % 900):000}X",
        7 => $"{1 + (year % 900):000}X-{month:00}-{day:00}",
        8 => $"{1 + (year % 90):00}XX-{month:00}",
        5 => $"XXXX-{month:00}-{day:00}",
        _ => $"XXXX-{month:00}",
    };
}
