using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture;

/// <summary>One report on its way into an event, with what of its article bears on the merging.</summary>
internal sealed class Member
{
    public Member(ArticleReading reading, int index)
    {
        Reading = reading;
        Report = reading.Reports[index];
        Reference = new ReportReference(reading.Article.Id, index);
        Key = string.Create(CultureInfo.InvariantCulture, $"{Reference.ArticleId}\u001f{ContentOf(Report)}\u001f{index}");
        Outlet = OutletOf(reading);
        Published = reading.Masthead.Published?.Value ?? reading.Article.Published;
        Kind = KindTable.Standard.Of(Report.Kind, Report.Mode);
        Parties = [.. Report.Participants.Select(p => new Party(p))];
        Evidence = Evidence.Of(reading.Article.Text, Report, WordRules.Standard);
    }

    public ArticleReading Reading { get; }

    public Report Report { get; }

    public ReportReference Reference { get; }

    public string ArticleId => Reference.ArticleId;

    /// <summary>Article and content: the same report has the same key in every run, and no other has it.</summary>
    public string Key { get; }

    /// <summary>Outlet name in lower case, else the host of the address, else "": what cannot be told apart counts as one.</summary>
    public string Outlet { get; }

    public DateOnly? Published { get; }

    public KindEntry Kind { get; }

    /// <summary>Bytes that sort it among all reports: by time, by article, then by <see cref="Key"/>; set with its article's other reports.</summary>
    public byte[] Order { get; private set; } = [];

    /// <summary>Place in that order among the reports that are merged, set once these are known.</summary>
    public int Position { get; set; }

    public Evidence Evidence { get; }

    /// <summary>The report's participants, ready to compare.</summary>
    public IReadOnlyList<Party> Parties { get; }

    public When? When => Report.When?.Value;

    public Place? Where => Report.Where?.Value;

    /// <summary>True where it tells of what was still to come when it was published; what is called off was.</summary>
    public bool IsAhead => Report.Status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff;

    /// <summary>All reports of an article, by their index.</summary>
    public static Member[] Of(ArticleReading reading)
    {
        Member[] members = [.. Enumerable.Range(0, reading.Reports.Count).Select(i => new Member(reading, i))];
        foreach (var (place, member) in members.OrderBy(m => m.Key, StringComparer.Ordinal).Index()) member.Order = OrderOf(member, place);
        return members;
    }

    /// <summary>Gives members their positions.</summary>
    public static Member[] Ordered(IEnumerable<Member> members)
    {
        Member[] ordered = [.. members];
        Array.Sort(ordered, (one, other) => one.Order.AsSpan().SequenceCompareTo(other.Order));
        foreach (var (position, member) in ordered.Index()) member.Position = position;
        return ordered;
    }

    /// <summary>The outlet of an article as <see cref="Outlet"/> gives it.</summary>
    public static string OutletOf(ArticleReading reading)
    {
        var name = reading.Masthead.Outlet?.Value ?? reading.Article.Outlet;
        if (name is not null) return name.Trim().ToLowerInvariant();
        return Uri.TryCreate(reading.Article.Url, UriKind.Absolute, out var url) ? url.Host : "";
    }

    private static byte[] OrderOf(Member member, int place)
    {
        var end = new byte[1 + sizeof(int)]; // a NUL, which no identity has, then the place
        BinaryPrimitives.WriteInt32BigEndian(end.AsSpan(1), place);
        return [.. (member.When ?? default).SortKey(), .. Encoding.UTF8.GetBytes(member.ArticleId), .. end];
    }

    private static string ContentOf(Report report) =>
        string.Join('\u001f', report.Kind, report.Mode, report.Status, report.When?.Value.Edtf, report.Where?.Value.Name,
            string.Join(',', report.Spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}"))));
}
