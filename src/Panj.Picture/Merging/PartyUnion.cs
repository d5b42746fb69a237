using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Merging;

/// <summary>Everybody whom the reports of one event name, each once in each role.</summary>
internal static class PartyUnion
{
    public static IReadOnlyList<Participant> Of(IEnumerable<Member> members) =>
        [.. members.SelectMany(m => m.Report.Participants).GroupBy(KeyOf, StringComparer.Ordinal).Select(Fullest)];

    private static string KeyOf(Participant party) =>
        $"{party.Role}|{party.Id ?? string.Join(' ', WordRules.Standard.NameWords(party.Name)) + "|" + party.Side}";

    private static Participant Fullest(IEnumerable<Participant> same)
    {
        var all = same.ToArray();
        var best = all.OrderByDescending(p => p.Name.Length).First();
        return best with { Office = best.Office ?? all.FirstOrDefault(p => p.Office is not null)?.Office };
    }
}
