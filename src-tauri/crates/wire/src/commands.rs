//! The one list of commands. The shell makes Tauri commands of it, [`crate::bindings`] the
//! TypeScript `interface Commands`; a command that is not here does not exist.

/// Calls `$apply!` with every command as `name(Request) -> Reply;`, JSON commands first, then
/// after `raw` those whose request is a raw body (passphrases, recovery words and what is copied: they
/// never pass through JSON; where there are several, a zero byte stands between), after `secret` those whose
/// reply is raw as well.
#[macro_export]
macro_rules! for_each_command {
    ($apply:ident) => {
        $apply! {
            json {
                app_state(Nothing) -> AppState;
                set_settings(Settings) -> AppState;
                set_author(SetAuthor) -> AppState;
                make_passphrase(Nothing) -> Words;
                choose_folder(ChooseFolder) -> AppState;
                choose_vault(ChooseVault) -> AppState;
                forget_vault(ChooseVault) -> AppState;
                look_round(Nothing) -> AppState;
                lock(Nothing) -> Nothing;
                progress(Nothing) -> ProgressView;
                stop_work(Nothing) -> Nothing;
                list_cases(Nothing) -> Vec<CaseRow>;
                clinic(Nothing) -> ClinicView;
                find_cases(FindCases) -> Vec<String>;
                save_slip(PrintSlip) -> Written;
                save_calendar(CaseId) -> Written;
                list_clocks(Tongue) -> ClocksView;
                letter_effects(AskEffects) -> Vec<EffectRow>;
                create_case(NewCase) -> CaseView;
                open_case(Assess) -> CaseView;
                case_part(AskPart) -> CasePart;
                look_again(LookAgain) -> CaseNews;
                save_sheet(SaveSheet) -> Saved;
                log_event(LogEvent) -> Saved;
                finish_task(EntryId) -> Saved;
                remove_entry(EntryId) -> Saved;
                revert(Revert) -> Saved;
                entry_uses(AskUses) -> UsesView;
                list_channels(Tongue) -> Vec<ChannelView>;
                list_library(Tongue) -> Vec<LibraryRow>;
                search_library(SearchLibrary) -> FoundView;
                list_countries(Tongue) -> RightsView;
                own_library(Nothing) -> Vec<OwnSheet>;
                save_own(OwnSheet) -> Vec<OwnSheet>;
                remove_own(OwnId) -> Vec<OwnSheet>;
                print_entry(PrintEntry) -> Written;
                card(CaseId) -> CardSheet;
                keep_card(CardWork) -> CardSheet;
                draw_card(CardWork) -> CardView;
                save_card(CardWork) -> Written;
                save_numbers(CardWork) -> Written;
                set_lawyer_sheet(LawyerWish) -> LawyerView;
                seal_to_lawyer(SealTo) -> Written;
                courier(CaseId) -> CourierView;
                send_root(CaseId) -> CourierView;
                save_root(SaveRoot) -> Written;
                take_proof(CaseId) -> ProofTaken;
                undo(CaseId) -> Option<Saved>;
                redo(CaseId) -> Option<Saved>;
                undo_list(CaseId) -> UndoList;
                keep_draft(KeepDraft) -> DraftView;
                drop_draft(DraftId) -> Nothing;
                new_case_drafts(Nothing) -> Vec<DraftView>;
                entry_history(EntryId) -> HistoryView;
                read_date(ReadDate) -> DateReading;
                convert_date(DateSheet) -> DateSheet;
                suggest_spelling(Spelling) -> Spelling;
                answer_question(GiveAnswer) -> Saved;
                add_evidence(CaseId) -> TakenIn;
                add_dropped(CaseId) -> TakenIn;
                add_evidence_copy(AddCopy) -> CopyView;
                look_for_trouble(WhichPaper) -> Option<PaperTrouble>;
                check_evidence(CaseId) -> Vec<CheckRow>;
                save_evidence_copy(CopyOut) -> Written;
                custody(OfExhibit) -> CustodyView;
                save_custody(OfExhibit) -> Written;
                assess_case(Assess) -> AssessmentView;
                interview(Assess) -> InterviewView;
                look_at_paper(WhichPaper) -> PaperLook;
                make_shared_copy(MakeShared) -> SharedMade;
                draft_request(DraftRequest) -> RequestView;
                save_request(SaveRequest) -> Written;
                disclosure_map(Assess) -> DisclosureView;
                set_disclosure(SetDisclosure) -> Saved;
                unblock(Unblock) -> Saved;
                packet_desk(CaseId) -> PacketDesk;
                choose_packet(ChoosePacket) -> PacketDesk;
                keep_portal(PortalProfileSheet) -> PortalProfileSheet;
                portal_packet(AskPacket) -> PortalView;
                print_copy_sheet(AskPacket) -> Written;
                write_packet(WritePacket) -> PacketWrittenView;
                mark_sent(MarkSent) -> Saved;
                check_packet(EntryId) -> PacketChecked;
                export_packet(EntryId) -> Written;
                matrix(Assess) -> MatrixView;
                split_text(SplitText) -> Saved;
                split_row(SplitRow) -> Saved;
                join_rows(EntryId) -> Saved;
                move_row(MoveRow) -> Saved;
                print_allegations(PrintOwn) -> Written;
                refugee(Assess) -> RefugeeView;
                draft_state_paper(AskStatePaper) -> LetterView;
                save_state_paper(AskStatePaper) -> Written;
                commission_papers(Assess) -> CommissionView;
                draft_commission_paper(AskCommissionPaper) -> LetterView;
                save_commission_paper(AskCommissionPaper) -> Written;
                print_timeline(PrintOwn) -> Written;
                print_alerts(PrintOwn) -> Written;
                print_situation(PrintOwn) -> Written;
                export_case(CaseId) -> Written;
                import_case(Nothing) -> CaseView;
                safety(Nothing) -> SafetyView;
                check_machine(Nothing) -> Vec<MachineRow>;
                check_vault(CheckVault) -> ReportView;
                print_report(Nothing) -> Written;
                will_go(EraseWish) -> WillGoView;
                erase(EraseWish) -> ErasedView;
                save_sheet_pdf(Nothing) -> Written;
                save_share_pdf(ShareNumber) -> Written;
                put_sheet_away(Nothing) -> Nothing;
                back_up(Nothing) -> Written;
                restore_backup(Nothing) -> AppState;
                choose_automatic(Nothing) -> SafetyView;
                stop_automatic(Nothing) -> SafetyView;
                people(Nothing) -> PeopleView;
                give_share(GiveShare) -> PeopleView;
            }
            raw {
                create_vault -> AppState;
                unlock -> AppState;
                recover -> AppState;
                change_passphrase -> SafetyView;
                look_at_sheet -> SheetLook;
                try_sheet -> SafetyView;
                read_rows_back -> SafetyView;
                revoke_sheet -> SafetyView;
                copy_text -> Nothing;
                recover_by_shares -> AppState;
                shred_case -> ErasedView;
                remove_from_computer -> AppState;
                look_at_share -> SheetLook;
                try_shares -> SafetyView;
                revoke_shares -> SafetyView;
                add_person -> PeopleView;
                remove_person -> PeopleView;
                seal_for_lawyer -> Written;
            }
            secret {
                make_sheet;
                make_shares;
            }
        }
    };
}
