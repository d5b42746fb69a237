using Panj.Events;

namespace Panj.Picture.Merging;

/// <summary>Everybody whom the reports of one event name, each once in each role.</summary>
internal static class PartyUnion
{
    public static IReadOnlyList<Participant> Of(IEnumerable<Member> members)
    {
        var parties = members.SelectMany(m => m.Parties).ToArray();
        return [.. parties.Where(p => !parties.Any(o => IsOfficeOf(p, o))).GroupBy(KeyOf, StringComparer.Ordinal).Select(Fullest)];
    }

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
