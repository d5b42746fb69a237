using System.Globalization;
using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Merging;

/// <summary>Everybody whom the reports of one event name, each once in each role.</summary>
internal static class PartyUnion
{
    public static IReadOnlyList<Participant> Of(IEnumerable<Member> members)
    {
        var told = members.Select(m => m.Parties.ToArray()).ToArray();
        var parties = told.SelectMany(of => of).ToArray();
        var several = told.SelectMany(of => of.Select(CountedOf).OfType<string>().CountBy(key => key).Where(count => count.Value > 1).Select(count => count.Key)).ToHashSet(StringComparer.Ordinal);
        return [.. parties.Where(p => !parties.Any(o => IsOfficeOf(p, o))).GroupBy(party => CountedOf(party) is { } key && !several.Contains(key) ? key : KeyOf(party), StringComparer.Ordinal).Select(Fullest)];
    }

    /// <summary>"three Chinese workers" of one account are "three Chinese nationals" of another, where no account tells of both: as many of one side in one role.</summary>
    private static string? CountedOf(Party party) =>
        party is { Id: null, Side: { } side } && party.Participant.Name.Split(' ') is [{ Length: > 0 } count, _, _, ..] && Numbers.Standard.ValueOf(count.ToLowerInvariant()) is { } many
            ? string.Create(CultureInfo.InvariantCulture, $"{party.Role}|{many} of {side}")
            : null;

    private static string KeyOf(Party party) => $"{party.Role}|{party.Id ?? string.Join(' ', party.Words) + "|" + party.Side}";

    /// <summary>True for "the defence minister" beside the minister's name.</summary>
    private static bool IsOfficeOf(Party office, Party holder) =>
        office.Id is null && holder is { Id: not null, Participant.Office: { } title } && office.Side == holder.Side && office.Role == holder.Role
        && new Party(holder.Participant with { Name = title }).Words.Any(w => Array.BinarySearch(office.Words, w, StringComparer.Ordinal) >= 0);

    private static Participant Fullest(IEnumerable<Party> same)
    {
        var all = same.Select(p => p.Participant).ToArray();
        var best = all.OrderByDescending(p => p.Name.Length).First();
        return best with { Office = best.Office ?? all.FirstOrDefault(p => p.Office is not null)?.Office };
    }
}
