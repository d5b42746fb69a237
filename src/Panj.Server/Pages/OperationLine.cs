using System.Globalization;
using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>A decision in words: what was done, by whom, why, and whether it still counts.</summary>
internal static class OperationLine
{
    public static Html Of(Operation operation, PictureView picture) => Html.Of($"""
        {Deed(operation)} by <bdi>{operation.By}</bdi>{Html.If(operation.Reason is not null, $": <bdi>{operation.Reason}</bdi>")}{Html.If(!picture.Counts(operation), $""" <span class="undone">(undone since)</span>""")}
        """);

    private static string Deed(Operation operation) => operation.Undoes is { } undone
        ? string.Create(CultureInfo.InvariantCulture, $"decision {undone} undone")
        : OperationWords.Deed(operation.Kind);
}
