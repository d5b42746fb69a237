using Panj.Events;

namespace Panj.Server.Views;

/// <summary>What one outlet, agency or official tells, as an outlet or as a link of a chain.</summary>
internal sealed record SourceTelling
{
    public required string Name { get; init; }

    /// <summary>What kinds of voice it is, as a link of chains.</summary>
    public IReadOnlyList<SourceKind> Kinds { get; init; } = [];

    /// <summary>Events that it tells, latest first.</summary>
    public IReadOnlyList<EventRow> Rows { get; init; } = [];

    /// <summary>How many of them no other source tells.</summary>
    public int Alone { get; init; }

    /// <summary>How many of them have accounts that differ.</summary>
    public int Disputed { get; init; }

    /// <summary>Names of those further towards the first source, once for each account.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary>Names of those nearer to the reader, once for each account.</summary>
    public IReadOnlyList<string> CitedBy { get; init; } = [];

    /// <summary>What a source tells.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="picture">Events that it tells, and the articles that tell them.</param>
    public static SourceTelling Of(string name, PictureView picture)
    {
        var told = picture.Rows.SelectMany(row => Account.AllOf(row.Event, picture).Select(account => (Row: row, Account: account, At: Place(account.Report.Chain, name))))
            .Where(one => one.At >= 0 || one.Account.Outlet == name).ToArray();
        EventRow[] rows = [.. told.Select(one => one.Row).Distinct()];
        return new SourceTelling
        {
            Name = name,
            Rows = rows,
            Kinds = [.. told.Where(one => one.At >= 0).Select(one => one.Account.Report.Chain[one.At].Kind).Distinct().Order()],
            Alone = rows.Count(row => Account.AllOf(row.Event, picture).All(account => account.Outlet == name || Place(account.Report.Chain, name) >= 0)),
            Disputed = rows.Count(row => row.Event.Disputes.Count > 0),
            Cites = [.. told.SelectMany(one => one.Account.Report.Chain.Skip(one.At + 1)).Select(link => link.Name)],
            CitedBy = [.. told.SelectMany(one => one.Account.Report.Chain.Take(Math.Max(one.At, 0))).Select(link => link.Name)],
        };
    }

    private static int Place(IReadOnlyList<ChainLink> chain, string name)
    {
        for (var i = 0; i < chain.Count; i++)
            if (chain[i].Name == name) return i;
        return -1;
    }
}
