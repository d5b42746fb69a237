using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Terms;

/// <summary>A person known to hold or have held offices of one state.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Names">All forms that name nobody else, the full name first.</param>
/// <param name="Side">ISO 3166-1 alpha-2 code, the name of an armed group, or "" for none.</param>
/// <param name="Terms">The offices in order of time.</param>
internal sealed record OfficeHolder(string Name, IReadOnlyList<string> Names, string Side, IReadOnlyList<OfficeTerm> Terms)
{
    /// <summary>Identity across articles.</summary>
    public string Id { get; } = "person:" + string.Join('-', Folding.Keys(Name));

    /// <summary>Keys of the words of the full name.</summary>
    public IReadOnlyList<string> NameKeys { get; } = Folding.Keys(Name);

    /// <summary>The office held in a year, null where none or where the year is unknown and there were several.</summary>
    public string? OfficeIn(int? year)
    {
        if (year is not { } y) return Terms.Count == 1 ? Terms[0].Office : null;
        foreach (var term in Terms)
            if (term.From <= y && y <= term.To) return term.Office;
        return null;
    }
}
