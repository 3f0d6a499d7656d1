import Articles
import Catalogue
import Frames

extension ReaderState {
  /// Sends a key to the prompt, or else to the screen that has the focus.
  mutating func handle(_ key: Key) -> [Effect] {
    if screens.top.takesAnyKey, prompt == nil { return carryOut([.pop]) }
    return switch key {
    case .mouse(let event, let position): handle(event, at: position)
    case .paste(let text): paste(text)
    default: prompt == nil ? type(command: key) : type(intoPrompt: key)
    }
  }

  private mutating func type(command key: Key) -> [Effect] {
    if !pending.isEmpty, key == .escape || key == .control("c") {
      pending = PendingKeys()
      return []
    }
    let meaning = keymap.lookup(key, after: pending, in: context)
    pending = PendingKeys()
    switch meaning {
    case .pending(let keys): pending = keys
    case .none(let keys): say(.unbound(keys: keys))
    case .command(let command, let count): return run(command, count: count)
    }
    return []
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if prompt == nil { say(.pastedTextIgnored) }
    return changeLine { line, _ in line.type(text) }
  }

  /// Scrolls for the wheel; sends a click to the screen.
  private mutating func handle(_ event: MouseEvent, at position: Position) -> [Effect] {
    guard prompt == nil else { return [] }
    switch event {
    case .wheelDown: return run(.lineDown, count: screens.top.linesOfWheel)
    case .wheelUp: return run(.lineUp, count: screens.top.linesOfWheel)
    case .drag: return changeTop { $0.drag(to: position, in: $1) }
    case .click, .doubleClick:
      guard position.row < geometry.statusRow else { return [] }
      return changeTop { $0.click(at: position, opens: event == .doubleClick, in: $1) }
    }
  }

  /// Runs a command on the screen that has the focus, or else a command that works on every screen.
  mutating func run(_ command: Command, count: Int?) -> [Effect] {
    askTop { $0.run(command, count: count, in: $1) } ?? runEverywhere(command)
  }

  private mutating func runEverywhere(_ command: Command) -> [Effect] {
    switch command {
    case .quit: return quit()
    case .interrupt: return interrupt()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .undo: return [.step(.undo, passesOver: messages.passing == .undo)]
    case .redo: return [.step(.redo, passesOver: messages.passing == .redo)]
    case .toggleFullList: toggleFullList()
    case .nextTheme:
      settings[.theme] = .text(settings.theme(after: theme.current).name)
      return apply(.theme)
    case .commandLine: prompt = Prompt(.command)
    case .searchLibrary:
      let search = SearchScreen()
      screens.push(search)
      prompt = search.line
    case .bookmarks: screens.push(BookmarksScreen())
    case .help: screens.push(HelpScreen(for: screens.top.context, keymap: keymap))
    default: break
    }
    return []
  }

  /// Runs a command typed after `:` on the screen that has the focus, or else on the reader.
  mutating func run(typed line: String) -> [Effect] {
    do throws(TypedCommand.Problem) {
      guard let command = try TypedCommand.parse(line) else { return [] }
      return askTop { $0.run(typed: command, in: $1) } ?? runEverywhere(command)
    } catch {
      say(Notice(error))
      return []
    }
  }

  private mutating func runEverywhere(_ command: TypedCommand) -> [Effect] {
    switch command {
    case .add(let paths): return [.add(paths)]
    case .separate(let name?): return [.separate([name])]
    case .export(let arguments): return carryOut(arguments.exported(.all))
    case .help: return run(.help, count: nil)
    case .quit: return quit()
    case .step(let direction, let passesOver): return [.step(direction, passesOver: passesOver)]
    case .setting(let setting, let typed, let keeps): return set(setting, to: typed, keeps: keeps)
    case .line(let number): return run(.bottom, count: number)
    case .key(let command):
      guard keymap.binding(named: command.rawValue, in: screens.top.context) != nil else {
        say(.notHere(command.rawValue))
        return []
      }
      return run(command, count: nil)
    case .changeSaved(let change): return [.changeSaved(change)]
    case .save, .query, .set, .accept, .check, .separate(nil):
      if let refusal = command.refusal { say(refusal) }
      return []
    }
  }

  /// `^C` stops the work in the background; it never quits.
  private mutating func interrupt() -> [Effect] {
    say(messages.progress == nil ? .quitHint : .stopping)
    return messages.progress == nil ? [] : [.stopWork]
  }
}
